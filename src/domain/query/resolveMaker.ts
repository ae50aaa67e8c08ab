import { foldName } from "../dataset/foldName";
import type { Maker } from "../dataset/maker";
import type { MakerIndex } from "../dataset/makerIndex";
import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";
import { nearestNames } from "./nearestNames";

const MAX_NAME_LENGTH = 100;
const MAX_SUGGESTIONS = 3;

/** The maker that a name or alias means; otherwise the nearest ones, spelled in the script that was given. */
export function resolveMaker(raw: unknown, index: MakerIndex): Result<Maker, Failure> {
  if (raw === null || raw === undefined) return err({ code: "maker_missing" });
  const given = typeof raw === "string" ? raw.trim() : givenText(raw);
  if (given === "") return err({ code: "maker_missing" });

  const folded = foldName(given.slice(0, MAX_NAME_LENGTH));
  const maker = index.makerFolded(folded);
  if (maker) return ok(maker);

  const candidates = index.spellings.map(({ folded: name, written, maker: of }) => ({
    folded: name,
    written,
    of,
  }));
  const nearest = nearestNames(folded, candidates, MAX_SUGGESTIONS).map(({ written }) => written);
  return err({ code: "maker_unknown", given: givenText(given), nearest });
}
