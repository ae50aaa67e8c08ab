import type { Language } from "../../src/domain/text/language";
import { REFERENCE_TEXT } from "../../src/reference/referenceText";
import { HELP_PAGES } from "./helpAddress";
import type { Inline, ReferenceBlock } from "./referenceBlock";

const OTHER: Readonly<Record<Language, Language>> = { en: "ja", ja: "en" };

/** A page that stands beside the other help pages and shares their style sheet. */
export function renderPage(blocks: readonly ReferenceBlock[], language: Language): string {
  const text = REFERENCE_TEXT[language];
  const other = OTHER[language];
  const root = "../".repeat(HELP_PAGES[language].split("/").length - 1);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <title>${escapeHtml(text.title)}</title>
    <link rel="icon" href="${root}assets/icon-32.png" />
    <link rel="stylesheet" href="${root}page.css" />
  </head>
  <body class="reference">
    <nav><a href="index.html">${escapeHtml(text.guide)}</a> · <a href="${root}${HELP_PAGES[other]}" lang="${other}" hreflang="${other}">${escapeHtml(text.otherLanguage)}</a></nav>
${blocks.map(blockHtml).join("\n")}
  </body>
</html>
`;
}

function blockHtml(block: ReferenceBlock): string {
  switch (block.kind) {
    case "heading": {
      const id = block.anchor ? ` id="${block.anchor}"` : "";
      return `<h${block.level}${id}>${escapeHtml(block.text)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p>${block.content.map(inlineHtml).join("")}</p>`;
    case "code":
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case "table":
      return tableHtml(block.headings, block.rows);
  }
}

function tableHtml(headings: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell.map(inlineHtml).join("")}</td>`).join("")}</tr>`)
    .join("\n");
  // A scrolling area must be reachable by keyboard.
  return `<div class="scroll" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}

function inlineHtml(inline: Inline): string {
  if (typeof inline === "string") return escapeHtml(inline);
  if ("code" in inline) return `<code>${escapeHtml(inline.code)}</code>`;
  if ("link" in inline) return `<a href="${escapeHtml(inline.link)}">${escapeHtml(inline.text)}</a>`;
  const rows = inline.rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table class="result"><tbody>${rows.join("")}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
