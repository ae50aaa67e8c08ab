import type { FaultList } from "./datasetFault";
import { foldName } from "./foldName";
import type { Maker } from "./maker";

/** Makers by every spelling that people use. */
export interface MakerIndex {
  readonly makers: readonly Maker[];
  /** `folded` as `foldName` gives it. */
  makerFolded(folded: string): Maker | undefined;
  makerWithId(id: string): Maker | undefined;
  /** Every folded spelling with the spelling as written, best known first: for suggestions. */
  readonly spellings: readonly { readonly folded: string; readonly written: string; readonly maker: Maker }[];
}

export function createMakerIndex(makers: readonly Maker[]): MakerIndex {
  const spellings = makers.flatMap((maker) =>
    spellingsOf(maker).map((written) => ({ folded: foldName(written), written, maker })),
  );
  const byFolded = new Map<string, Maker>();
  for (const { folded, maker } of spellings) if (!byFolded.has(folded)) byFolded.set(folded, maker);
  const byId = new Map(makers.map((maker) => [maker.id, maker]));
  return {
    makers,
    spellings,
    makerFolded: (folded) => byFolded.get(folded),
    makerWithId: (id) => byId.get(id),
  };
}

function spellingsOf({ id, name, nameJa, aliases }: Maker): readonly string[] {
  return [name, nameJa, id, ...aliases];
}

/** Two makers that fold to one spelling could never be told apart. */
export function checkAliases(makers: readonly Maker[], faults: FaultList): void {
  const owners = new Map<string, Maker>();
  makers.forEach((maker, at) => {
    for (const alias of spellingsOf(maker)) {
      const folded = foldName(alias);
      const owner = owners.get(folded) ?? maker;
      if (owner !== maker) {
        faults.add("makers.csv", at + 2, { code: "alias_ambiguous", alias, maker: owner.id });
      }
      owners.set(folded, owner);
    }
  });
}
