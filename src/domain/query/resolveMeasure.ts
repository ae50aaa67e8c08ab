import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { MEASURES, type Measure } from "./measure";
import { nearestNames } from "./nearestNames";

/** What Japanese users type instead of the ids, which work in every language. */
const JAPANESE: ReadonlyMap<string, Measure> = new Map(
  Object.entries<Measure>({
    台数: "units",
    前年比: "yoy",
    増減率: "yoy",
    シェア: "share",
    構成比: "share",
    順位: "rank",
  }),
);

/** `units` where nothing is given. */
export function resolveMeasure(raw: unknown): Result<Measure, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok("units");
  const given = givenText(raw);
  const folded = given.normalize("NFKC").trim().toLowerCase();
  const measure = MEASURES.find((id) => id === folded) ?? JAPANESE.get(folded);
  if (measure) return ok(measure);

  const candidates = MEASURES.map((id) => ({ folded: id, written: id, of: id }));
  const nearest = nearestNames(folded, candidates, 3).map(({ of }) => of);
  return err({ code: "measure_unknown", given, nearest });
}
