/** `total` is the Japanese makers together (id ALL); `residual` is what no named maker holds (id OTHER). */
export const MAKER_KINDS = ["maker", "total", "residual"] as const;
export type MakerKind = (typeof MAKER_KINDS)[number];

/** One row of makers.csv. */
export interface Maker {
  /** Permanent id, for example "Suzuki"; also the key in figures.csv. */
  readonly id: string;
  readonly name: string;
  readonly nameJa: string;
  /** Other spellings as people write them, in any script; `resolveMaker` folds case, width and spaces. */
  readonly aliases: readonly string[];
  readonly kind: MakerKind;
}

/** Ids of the total and of the residual in makers.csv and figures.csv. */
export const ALL_MAKERS_ID = "ALL";
export const OTHER_MAKERS_ID = "OTHER";
