import type { Inline, ReferenceBlock } from "./referenceBlock";

/** GitHub's Markdown; ends with a line break. */
export function renderMarkdown(blocks: readonly ReferenceBlock[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: ReferenceBlock): string {
  switch (block.kind) {
    case "heading": {
      const heading = `${"#".repeat(block.level)} ${escapeText(block.text)}`;
      // GitHub drops the dots of a heading from its own anchor.
      return block.anchor ? `<a id="${block.anchor}"></a>\n\n${heading}` : heading;
    }
    case "paragraph":
      return block.content.map(inlineText).join("");
    case "code":
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case "table":
      return [
        tableLine(block.headings.map(escapeText)),
        tableLine(block.headings.map(() => "---")),
        ...block.rows.map((row) => tableLine(row.map((cell) => cell.map(inlineText).join("")))),
      ].join("\n");
  }
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function inlineText(inline: Inline): string {
  if (typeof inline === "string") return escapeText(inline);
  if ("code" in inline) return codeText(inline.code);
  if ("link" in inline) return `[${escapeText(inline.text)}](${inline.link})`;
  return inline.rows.map((row) => row.map(codeText).join(" ")).join("<br>");
}

function codeText(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, "\\$&");
}
