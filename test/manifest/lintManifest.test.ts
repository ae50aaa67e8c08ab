import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintManifest } from "../../scripts/manifest/lintManifest";
import type { PublishedSite } from "../../scripts/manifest/siteFaults";

const root = process.cwd();
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;

const builtFiles = ["taskpane.html", "functions.js"];
const metadataFiles = ["functions.json", "functions-ja.json"];
const metadata = new TextEncoder().encode('{ "functions": [{ "id": "REVIMPORT" }] }');

/** What a build publishes, from its sources. */
const site: PublishedSite = {
  read(path) {
    if (builtFiles.includes(path)) return new Uint8Array(1);
    if (metadataFiles.includes(path)) return metadata;
    const file = path.startsWith("assets/")
      ? join(root, "assets", "icons", path.slice("assets/".length))
      : join(root, "assets", "pages", path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
  script: 'a("insertTable");a("insertChart");a("refreshAll");a("REVIMPORT")',
  functionIds: ["REVIMPORT"],
  version,
};

const without = (part: Partial<PublishedSite>): PublishedSite => ({ ...site, ...part });

describe("lintManifest", () => {
  it("finds nothing in the manifest of this repository", () => {
    expect(lintManifest(manifest, site)).toEqual([]);
  });

  it.each([
    [
      "a dangling resid",
      '<Label resid="Group.Label"/>',
      '<Label resid="Group.Name"/>',
      /Group\.Name, which is not declared/,
    ],
    [
      "a resid of another kind",
      '<Label resid="Group.Label"/>',
      '<Label resid="OpenPane.Tip"/>',
      /among LongStrings, not ShortStrings/,
    ],
    [
      "two resources of one id",
      'String id="OpenPane.Tip"',
      'String id="InsertTable.Tip"',
      /InsertTable\.Tip is declared more than once/,
    ],
    [
      "a resource that nothing uses",
      'Title resid="Pane.Title"',
      'Title resid="Group.Label"',
      /Pane\.Title is not used/,
    ],
    [
      "two controls of one id",
      'id="ReverseImports.InsertChart"',
      'id="ReverseImports.InsertTable"',
      /InsertTable is declared more than once/,
    ],
    [
      "a control id that is too long",
      'id="ReverseImports.InsertChart"',
      `id="${"a".repeat(126)}"`,
      /longer than 125/,
    ],
    ["a resource id that is too long", /Pane\.Title/g, "P".repeat(33), /longer than 32/],
    ["an http address", 'Page.Url" DefaultValue="https:', 'Page.Url" DefaultValue="http:', /is not https/],
    [
      "an address on another origin",
      "https://localhost:3000/functions.json",
      "https://example.org/functions.json",
      /is not on https:\/\/localhost:3000\//,
    ],
    [
      "an address that nothing answers",
      "/help/index.html",
      "/guide/index.html",
      /guide\/index\.html is not published/,
    ],
    ["a missing icon size", '<bt:Image size="80" resid="Icon.Chart.80"/>', "", /no icon of 80 pixels/],
    [
      "an icon of another size",
      "assets/table-40.png",
      "assets/table-48.png",
      /is 48 × 48 pixels, not 40 × 40/,
    ],
    ["an icon that is no picture", "assets/table-40.png", "taskpane.html", /is not a PNG/],
    [
      "a missing high-resolution icon",
      /<HighResolutionIconUrl.*?\/>/,
      "",
      /HighResolutionIconUrl is missing/,
    ],
    ["a missing support page", /<SupportUrl[\s\S]*?<\/SupportUrl>/, "", /SupportUrl is missing/],
    ["an unknown requirement set", 'Name="ExcelApi"', 'Name="ExcelAPI"', /ExcelAPI is not one of Excel's/],
    [
      "a version that a set does not have",
      'ExcelApi" MinVersion="1.9"',
      'ExcelApi" MinVersion="1.99"',
      /has no version 1\.99/,
    ],
    ["a host that is not Excel", '<Host Name="Workbook"/>', '<Host Name="Workbok"/>', /Host is Workbok/],
    ["a namespace", "</Metadata>", '</Metadata><Namespace resid="Group.Label"/>', /Namespace is declared/],
    [
      "a function file outside the runtime",
      '<FunctionFile resid="Page.Url"/>',
      '<FunctionFile resid="GetStarted.Url"/>',
      /FunctionFile names GetStarted\.Url/,
    ],
    [
      "a functions page outside the runtime",
      /<Page>[\s\S]*?<\/Page>/,
      '<Page><SourceLocation resid="GetStarted.Url"/></Page>',
      /SourceLocation names GetStarted\.Url/,
    ],
    ["a runtime that Excel may end", 'lifetime="long"', 'lifetime="short"', /lifetime is not long/],
    [
      "a page that is not the runtime's",
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/support.html"/>',
      /the runtime's page is/,
    ],
    ["wider permissions", "ReadWriteDocument<", "WriteDocument<", /Permissions is WriteDocument/],
    [
      "a text without Japanese",
      /<bt:Override Locale="ja-JP" Value="表を挿入"\/>/,
      "",
      /InsertTable\.Label has no ja-JP override/,
    ],
    [
      "a support page without Japanese",
      /<Override Locale="ja-JP" Value="[^"]*support\.html"\/>/,
      "",
      /SupportUrl has no ja-JP override/,
    ],
    [
      "functions without Japanese",
      /<bt:Override Locale="ja-JP" Value="[^"]*functions-ja\.json"\/>/,
      "",
      /Functions\.Metadata\.Url has no ja-JP override/,
    ],
    [
      "Japanese functions in a file that is not published",
      "functions-ja.json",
      "functions-jp.json",
      /functions-jp\.json is not published/,
    ],
    [
      "Japanese functions in a file that declares none",
      "functions-ja.json",
      "support.html",
      /support\.html does not declare the functions/,
    ],
    [
      "a short text that is too long",
      'DefaultValue="Open pane"',
      `DefaultValue="${"x".repeat(126)}"`,
      /longer than 125/,
    ],
    ["a long text that is too long", 'Value="メーカー、年', `Value="${"あ".repeat(251)}`, /longer than 250/],
    ["an empty text", 'DefaultValue="Open pane"', 'DefaultValue=""', /has an empty text/],
    ["another version than the package", "<Version>0.1.0.0<", "<Version>0.0.9.0<", /Version is 0\.0\.9\.0/],
  ])("finds %s", (...[, from, to, fault]) => {
    const damaged = manifest.replace(from, to);
    expect(damaged).not.toBe(manifest);
    expect(lintManifest(damaged, site)).toContainEqual(expect.stringMatching(fault));
  });

  it("finds a button whose function is not in the page's script", () => {
    const script = site.script.replace("refreshAll", "refresh");
    expect(lintManifest(manifest, without({ script }))).toEqual([
      "FunctionName refreshAll is associated with nothing",
    ]);
  });

  it("finds a function of functions.json that is not in the page's script", () => {
    const functionIds = ["REVIMPORT", "REVIMPORT.TABLE"];
    expect(lintManifest(manifest, without({ functionIds }))).toContain(
      "function REVIMPORT.TABLE is associated with nothing",
    );
  });

  it("throws for a text that is no XML", () => {
    expect(() => lintManifest("<OfficeApp>", site)).toThrow(/unclosed|end|parse/i);
  });
});
