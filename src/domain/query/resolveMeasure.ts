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
    増減: "change",
    増減数: "change",
    増減台数: "change",
    シェア: "share",
    構成比: "share",
    輸入車に占める割合: "share_of_imports",
    輸入車シェア: "share_of_imports",
    順位: "rank",
    輸入車総数: "imports",
    輸入車: "imports",
    外国メーカー車: "foreign",
    海外ブランド: "foreign",
    推計下限: "implied_low",
    推計上限: "implied_high",
  }),
);

/** `units` where nothing is given. */
export function resolveMeasure(raw: unknown): Result<Measure, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok("units");
  const given = givenText(raw);
  const folded = foldMeasure(given);
  const measure = MEASURES.find((id) => id === folded) ?? JAPANESE.get(folded);
  if (measure) return ok(measure);

  const candidates = MEASURES.map((id) => ({ folded: id, written: id, of: id }));
  const nearest = nearestNames(folded, candidates, 3).map(({ of }) => of);
  return err({ code: "measure_unknown", given, nearest });
}

/** "Share of imports" and "share-of-imports" are meant as often as "share_of_imports". */
function foldMeasure(given: string): string {
  return given
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}
