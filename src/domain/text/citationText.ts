import type { Source } from "../dataset/source";
import type { CitationStyle } from "../query/citationStyle";
import { dateNameEn } from "./nameText.en";
import { dateNameJa } from "./nameText.ja";

/** Publications as a reader cites them, each in full. A style is a language of its own, whatever Excel's language is. */
export function citationText(sources: readonly Source[], style: CitationStyle): string {
  switch (style) {
    case "plain":
      return sources.map(plainCitation).join("; ");
    case "japanese":
      return sources.map(japaneseCitation).join("；");
    case "bibtex":
      return sources.map(bibtexEntry).join("\n\n");
  }
}

/** A title that is our description stands in brackets, without quotation marks: nobody printed it so. */
function plainCitation(source: Source): string {
  const title = isDescribed(source) ? `[${source.title}]` : `"${source.title}"`;
  return [`${source.publisher}, ${title}`, dateNameEn(source.date), ...addressOf(source)].join(", ");
}

function japaneseCitation(source: Source): string {
  const title = isDescribed(source) ? `［${source.title}］` : `「${source.title}」`;
  return [`${source.publisher}${title}`, dateNameJa(source.date), ...addressOf(source)].join("、");
}

function bibtexEntry(source: Source): string {
  const [year, month] = source.date.split("-");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", `{${escapeBibtex(source.publisher)}}`],
    ["title", `{${escapeBibtex(source.title)}}`],
    ["year", year === "" ? undefined : year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["url", source.url === "" ? undefined : source.url],
    ["note", isDescribed(source) ? "Title described, not as printed" : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{revimport${source.id},\n${lines.join(",\n")}\n}`;
}

function isDescribed({ titleKind }: Source): boolean {
  return titleKind !== "as printed";
}

function addressOf({ url }: Source): readonly string[] {
  return url === "" ? [] : [url];
}

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => BIBTEX_ESCAPES[character] ?? `\\${character}`);
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
