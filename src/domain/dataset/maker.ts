/** `total` is the Japanese makers together (id ALL); `residual` is what no named maker holds (id OTHER). */
export type MakerKind = "maker" | "total" | "residual";

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
