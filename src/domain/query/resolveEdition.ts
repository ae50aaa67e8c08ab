import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { EDITIONS, type Edition } from "./edition";

const JAPANESE: ReadonlyMap<string, Edition> = new Map(
  Object.entries<Edition>({
    照合済み: "reconciled",
    照合版: "reconciled",
    記事どおり: "printed",
    記事版: "printed",
  }),
);

/** `reconciled` where nothing is given. */
export function resolveEdition(raw: unknown): Result<Edition, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok("reconciled");
  const given = givenText(raw);
  const folded = given.normalize("NFKC").trim().toLowerCase();
  const edition = EDITIONS.find((id) => id === folded) ?? JAPANESE.get(folded);
  return edition ? ok(edition) : err({ code: "edition_unknown", given });
}
