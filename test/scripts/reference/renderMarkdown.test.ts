import type { ReferenceBlock } from "../../../scripts/reference/referenceBlock";
import { renderMarkdown } from "../../../scripts/reference/renderMarkdown";
import { renderPage } from "../../../scripts/reference/renderPage";

const blocks: readonly ReferenceBlock[] = [
  { kind: "heading", level: 3, text: "A.B", anchor: "a-b" },
  { kind: "code", text: "=A.B(x)" },
  { kind: "paragraph", content: ["1 < 2 | 3 ", { link: "#a-b", text: "A.B" }] },
  {
    kind: "table",
    headings: ["formula", "result"],
    rows: [
      [
        [{ code: '=A.B("x|y")' }],
        [
          {
            rows: [
              ["1", "2"],
              ["3", "<4>"],
            ],
          },
        ],
      ],
    ],
  },
];

describe("renderMarkdown", () => {
  it("keeps an anchor for a name with a dot, and escapes what Markdown would read", () => {
    expect(renderMarkdown(blocks)).toBe(`<a id="a-b"></a>

### A.B

\`\`\`text
=A.B(x)
\`\`\`

1 \\< 2 \\| 3 [A.B](#a-b)

| formula | result |
| --- | --- |
| \`=A.B("x\\|y")\` | \`1\` \`2\`<br>\`3\` \`<4>\` |
`);
  });
});

describe("renderPage", () => {
  const page = renderPage(blocks, "ja");

  it("escapes what HTML would read", () => {
    expect(page).toContain("<td>&lt;4&gt;</td>");
    expect(page).toContain('<h3 id="a-b">A.B</h3>');
    expect(page).toContain("=A.B(&quot;x|y&quot;)");
  });

  it("asks for nothing but an icon and the style sheet that it shares, and links to the other language", () => {
    expect(page).toContain('<html lang="ja">');
    expect(page.match(/(?:href|src)="[^#"]*"/g)).toEqual([
      'href="../../assets/icon-32.png"',
      'href="../../page.css"',
      'href="index.html"',
      'href="../../help/functions.html"',
    ]);
    expect(page).toContain("default-src 'none'");
  });
});
