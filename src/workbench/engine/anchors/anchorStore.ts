import type { Area } from "../area";

/** How things of a kind live with the cells that they are tied to. */
interface AnchorRules {
  /** A copy of the sheet has them too. */
  readonly isCopied: boolean;
  /** They stay, tied to nothing, when their cells are gone. */
  readonly outlivesCells: boolean;
}

export const anchorKinds = {
  binding: { isCopied: false, outlivesCells: true },
  rowBreak: { isCopied: true, outlivesCells: false },
  columnBreak: { isCopied: true, outlivesCells: false },
} as const satisfies Readonly<Record<string, AnchorRules>>;

export type AnchorKind = keyof typeof anchorKinds;

/** Something that is tied to cells and goes where they go. */
export interface Anchor {
  /** Unique in its kind, but for what a copied sheet has of the same kind. */
  readonly id: string;
  /** Null when the cells are gone. */
  readonly area: Area | null;
  /** JSON. */
  readonly data: unknown;
}

/** Changes are undone and redone with everything else that a batch did. */
export interface AnchorStore {
  /** In the order in which they were added. */
  list(kind: AnchorKind): readonly Anchor[];
  /** One that is there is replaced, and keeps its place. */
  put(kind: AnchorKind, anchor: Anchor): void;
  delete(kind: AnchorKind, id: string): void;
}
