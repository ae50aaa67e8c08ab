import { DOLLAR, FIXED } from "@formulajs/formulajs";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** The most that a cell holds. */
const MOST_CHARACTERS = 32_767;
/** Characters 128 to 159 of Windows' western code page, which CODE counts by. */
const WINDOWS_128 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function codeOf(text: string): number {
  const [first] = text;
  if (first === undefined) throw new FunctionError("#VALUE!");
  const place = WINDOWS_128.indexOf(first);
  const code = first.charCodeAt(0);
  // What the code page has no character for is a question mark.
  return place >= 0 ? 128 + place : code < 256 ? code : 63;
}

/** Blanks do not count, percent signs divide, and the decimal mark comes once and after all group marks. */
function numberValue(text: string, decimal = ".", group = ","): number {
  const [mark = ".", separator = ","] = [decimal[0], group[0]];
  const [whole = "", part, ...more] = text.replaceAll(/\s/g, "").split(mark);
  const digits = whole.replaceAll(separator, "") + (part === undefined ? "" : `.${part}`);
  const [, number = "", percents = ""] = /^([^%]*)(%*)$/.exec(digits) ?? [];
  if (digits === "") return 0;
  const value = number === "" ? NaN : Number(number);
  if (more.length > 0 || Number.isNaN(value)) throw new FunctionError("#VALUE!");
  return value / 100 ** percents.length;
}

const dollars = recipe("number:number decimals:whole?", (number: number, decimals = 2) =>
  String(DOLLAR(number, decimals)).replace(/^\$\((.*)\)$/, "($$$1)"),
);

export const textFunctions: Readonly<Record<string, Recipe>> = {
  CODE: recipe("text:text", codeOf),
  DOLLAR: dollars,
  FIXED: recipe(
    "number:number decimals:whole? no_commas:flag?",
    (number: number, decimals = 2, plain = false) =>
      String(FIXED(number, decimals, plain)).replace(/^-(?=[0.]*$)/, ""),
  ),
  NUMBERVALUE: recipe("text:text decimal_separator:text? group_separator:text?", numberValue),
  REPT: recipe(
    "text:text number_times:count",
    (text: string, times: number) => {
      if (text.length * times > MOST_CHARACTERS) throw new FunctionError("#VALUE!");
      return text.repeat(times);
    },
    "#VALUE!",
  ),
  UNICHAR: recipe(
    "number:ordinal",
    (number: number) => {
      const isCharacter = number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
      if (!isCharacter) throw new FunctionError(number > 0x10ffff ? "#VALUE!" : "#N/A");
      return String.fromCodePoint(number);
    },
    "#VALUE!",
  ),
  UNICODE: recipe("text:text", (text: string) => {
    const code = text.codePointAt(0);
    if (code === undefined) throw new FunctionError("#VALUE!");
    return code;
  }),
  USDOLLAR: dollars,
};
