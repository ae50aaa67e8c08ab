import type { FilteredCell } from "./matchingRows";

type Test = (cell: FilteredCell) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/**
 * ">50", "<>tea", "=*s", "=" (empty), "<>" (not empty), or text alone, which is "=". "*" and "?" stand for any text and any
 * character, unless "~" is before them; only text is compared with them. `toNumber` reads dates too.
 */
export function customTest(criterion: string, toNumber: (text: string) => number | null): Test {
  const [, sign = "=", operand = ""] = OPERATOR.exec(criterion) ?? [];
  if (operand === "") return sign === "<>" ? ({ text }) => text !== "" : ({ text }) => text === "";
  const number = toNumber(operand);
  const equals = number === null ? textTest(operand) : numberTest(number, operand);
  if (sign === "=") return equals;
  if (sign === "<>") return (cell) => !equals(cell);
  return number === null
    ? textOrder(sign, operand)
    : ({ value }) => typeof value === "number" && holds(sign, value - number);
}

function numberTest(number: number, operand: string): Test {
  return ({ value, text }) => (typeof value === "number" ? value === number : isSame(text, operand));
}

function textTest(operand: string): Test {
  if (!/[*?~]/.test(operand)) return ({ text }) => isSame(text, operand);
  const pattern = wildcardPattern(operand);
  return ({ value, text }) => typeof value === "string" && pattern.test(text);
}

function textOrder(sign: string, operand: string): Test {
  return ({ value }) =>
    typeof value === "string" &&
    value !== "" &&
    holds(sign, value.toLowerCase().localeCompare(operand.toLowerCase()));
}

function holds(sign: string, difference: number): boolean {
  switch (sign) {
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    default:
      return difference >= 0;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wildcardPattern(operand: string): RegExp {
  const source = operand.replace(/~([*?~])|([*?])|[\s\S]/g, (found, escaped?: string, wild?: string) => {
    if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return (escaped ?? found).replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "iu");
}
