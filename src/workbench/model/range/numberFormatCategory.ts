/** The tabs of Excel's "Format cells" for its American formats, in the order in which they are tried. */
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  ["General", /^general$/i],
  ["Text", /^@$/],
  ["Special", /^(00000(-0000)?|000-00-0000|\[<=9999999\]###-####;\(###\) ###-####)$/],
  ["Percentage", /^0(\.0+)?%$/],
  ["Scientific", /^#{0,2}0(\.0+)?E\+0+$/i],
  ["Fraction", /^#\s+\?+\/(\?+|\d+)$/],
  ["Accounting", /^_\(.*\* .*_\)|^_-.*\* .*_-/],
  [
    "Currency",
    /^("\$"|\$|[€£¥]|\[\$[^\]]*\])\s?#,##0(\.0+)?(_\))?(;.*)?$|^#,##0(\.0+)?\s?(\[\$[^\]]*\]|[€£])(;.*)?$/,
  ],
  ["Number", /^(#,##)?0(\.0+)?(_\))?(;(\[red\])?[-(]?(#,##)?0(\.0+)?(\\?\))?)?$/i],
  ["Time", /^(\[\$-[^\]]*\])?(\[h\]|h{1,2}):mm(:ss)?(\.0+)?( AM\/PM)?(;@)?$|^mm:ss(\.0)?(;@)?$/i],
  [
    "Date",
    /^(\[\$-[^\]]*\])?((dddd, )?m{1,4}[/ -]d{1,2}(,? ?[/ -]?y{2,4})?|d{1,2}-mmm(-yy)?|mmm+-yy|m\/yy|yyyy\\?-mm\\?-dd(?=;@)|m{5}(-yy)?|m\/d\/yy(yy)? h:mm( AM\/PM)?)(;@)?$/i,
  ],
];

/** As `Excel.NumberFormatCategory` names it. What is in none of Excel's lists is "Custom". */
export function numberFormatCategory(code: string): string {
  return CATEGORIES.find(([, pattern]) => pattern.test(code))?.[0] ?? "Custom";
}
