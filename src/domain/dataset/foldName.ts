/** Endings that say "company" and nothing else, after case, width and punctuation are gone; the longest first. */
const COMPANY_ENDINGS = [
  "motorcorporation",
  "motorcompany",
  "自動車工業",
  "corporation",
  "株式会社",
  "技研工業",
  "motors",
  "自動車",
  "company",
  "limited",
  "motor",
  "corp",
  "工業",
  "ltd",
  "inc",
  "株",
  "co",
];
const COMPANY_BEGINNINGS = ["株式会社", "株"];

/**
 * One spelling for all ways to write a maker: blind to case, width (ｽｽﾞｷ = スズキ), hiragana or katakana, spaces,
 * punctuation and company endings. Never empty for a text that has a letter.
 */
export function foldName(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,:;'"’・･、。_()（）\-&/]/g, "")
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
  return withoutEndings(withoutBeginning(plain));
}

function withoutBeginning(text: string): string {
  const beginning = COMPANY_BEGINNINGS.find((word) => text.startsWith(word));
  return beginning && text.length > beginning.length ? text.slice(beginning.length) : text;
}

function withoutEndings(text: string): string {
  const ending = COMPANY_ENDINGS.find((word) => text.endsWith(word));
  return ending && text.length > ending.length ? withoutEndings(text.slice(0, -ending.length)) : text;
}
