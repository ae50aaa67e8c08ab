/** Countries and statuses as people write them, resolved to the words of models.csv. */
import { foldName } from "../dataset/foldName";
import type { VehicleModel } from "../dataset/model";
import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { nearestNames } from "./nearestNames";

/** Other names of the countries in models.csv, folded by `foldName` before they are compared. */
const COUNTRY_NAMES: readonly (readonly [country: string, names: readonly string[]])[] = [
  ["India", ["インド"]],
  ["Thailand", ["タイ"]],
  ["United States", ["US", "USA", "U.S.", "America", "米国", "アメリカ"]],
  ["North America", ["北米"]],
  ["United Kingdom", ["UK", "Britain", "Great Britain", "England", "英国", "イギリス"]],
  ["China", ["中国"]],
  ["Hungary", ["ハンガリー"]],
  ["Indonesia", ["インドネシア"]],
  ["Spain", ["スペイン"]],
  ["Austria", ["オーストリア"]],
  ["Australia", ["オーストラリア", "豪州"]],
  ["Netherlands", ["The Netherlands", "Holland", "オランダ"]],
];

/** The country of a plant, as models.csv writes it. */
export function resolveCountry(raw: unknown, models: readonly VehicleModel[]): Result<string, Failure> {
  const given = givenText(raw);
  const folded = foldName(given);
  const held = [...new Set(models.map(({ plantCountry }) => plantCountry))].filter((name) => name !== "");
  const candidates = held.flatMap((country) => {
    const others = COUNTRY_NAMES.find(([name]) => name === country)?.[1] ?? [];
    return [country, ...others].map((written) => ({ folded: foldName(written), written, of: country }));
  });
  const exact = candidates.find((candidate) => candidate.folded === folded);
  if (exact) return ok(exact.of);
  const nearest = nearestNames(folded, candidates, 3).map(({ written }) => written);
  return err({ code: "country_unknown", given, nearest });
}

const STATUS_NAMES: ReadonlyMap<string, string> = new Map([
  ["販売中", "on sale"],
  ["発売中", "on sale"],
  ["終了", "ended"],
  ["販売終了", "ended"],
  ["予定", "planned"],
  ["発売予定", "planned"],
]);

/** Every status in models.csv that begins as given: "ended" takes in "ended (date not found)". */
export function resolveStatuses(
  raw: unknown,
  models: readonly VehicleModel[],
): Result<readonly string[], Failure> {
  const given = givenText(raw);
  const folded = given.normalize("NFKC").trim().toLowerCase();
  const start = STATUS_NAMES.get(folded) ?? folded;
  const all = [...new Set(models.map(({ status }) => status))];
  const found = start === "" ? [] : all.filter((status) => status.toLowerCase().startsWith(start));
  return found.length > 0 ? ok(found) : err({ code: "status_unknown", given });
}
