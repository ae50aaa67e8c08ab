import { UNDERLINES } from "../../engine/looks/cellFormat";
import type { ModelClass, ModelObject } from "../member";
import { asBoolean, asColor, asNumber, asOneOf, asText, asTint } from "../plainValue";
import { invalidArgument } from "../refusals";
import { lookProperty } from "./lookTarget";
import type { LookObject, LookTarget } from "./lookTarget";

const fontClass: ModelClass<LookObject> = {
  name: "RangeFont",
  members: [
    lookProperty("Name", "1.1", { key: "fontName", parse: asFontName }),
    lookProperty("Size", "1.1", { key: "fontSize", parse: asFontSize }),
    lookProperty("Color", "1.1", { key: "fontColor", parse: asColor }),
    lookProperty("TintAndShade", "1.9", { key: "fontTint", parse: asTint }),
    lookProperty("Bold", "1.1", { key: "bold", parse: asBoolean }),
    lookProperty("Italic", "1.1", { key: "italic", parse: asBoolean }),
    lookProperty("Underline", "1.1", { key: "underline", parse: (value) => asOneOf(value, UNDERLINES) }),
    lookProperty("Strikethrough", "1.9", { key: "strikethrough", parse: asBoolean }),
    lookProperty("Subscript", "1.9", { key: "subscript", parse: asBoolean }),
    lookProperty("Superscript", "1.9", { key: "superscript", parse: asBoolean }),
  ],
};

export function createRangeFont(target: LookTarget): ModelObject {
  const font: LookObject = { modelClass: fontClass, isNull: false, target };
  return font;
}

/** "The name's length should not be greater than 31 characters", says the reference. */
const LONGEST_NAME = 31;

function asFontName(value: unknown): string {
  const name = asText(value);
  if (name === "" || name.length > LONGEST_NAME) throw invalidArgument();
  return name;
}

/** support.microsoft.com, "Change the font size": any number between 1 and 409. */
function asFontSize(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
}
