import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { parseDay } from "../dataset/parseDay";
import { EDITIONS, type DayEdition, type Edition, type NamedEdition } from "./edition";

const JAPANESE: ReadonlyMap<string, NamedEdition> = new Map(
  Object.entries<NamedEdition>({
    照合済み: "reconciled",
    照合版: "reconciled",
    記事どおり: "printed",
    記事版: "printed",
  }),
);

/** `reconciled` where nothing is given; a date, or the last day of a month or year, for what was known then. */
export function resolveEdition(raw: unknown): Result<Edition, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok("reconciled");
  const given = givenText(raw);
  const folded = given.normalize("NFKC").trim().toLowerCase();
  const edition = EDITIONS.find((id) => id === folded) ?? JAPANESE.get(folded);
  if (edition) return ok(edition);
  const day = parseDay(raw);
  return day ? ok(day as DayEdition) : err({ code: "edition_unknown", given });
}
