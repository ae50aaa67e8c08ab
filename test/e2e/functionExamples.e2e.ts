import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectPaths } from "../../scripts/projectPaths";
import { formulaIn, resultSize } from "../../scripts/reference/exampleText";
import type { FunctionsMetadata } from "../../scripts/reference/functionsMetadata";
import { anchorOf, HELP_PAGES } from "../../scripts/reference/helpAddress";
import { METADATA_FILES } from "../../scripts/reference/metadataFiles";
import { planExampleWorkbook } from "../../scripts/reference/planExampleWorkbook";
import { referenceEntries } from "../../scripts/reference/referenceEntries";
import type { Example, ExampleCell } from "../../src/reference/example";
import { REFERENCE_TEXT } from "../../src/reference/referenceText";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { suiteWorkbench } from "./support/suiteWorkbench";
import type { CellReading } from "./support/workbenchApi";

const metadata = JSON.parse(
  readFileSync(join(projectPaths.build, "functions.json"), "utf8"),
) as FunctionsMetadata;
const entries = referenceEntries(metadata);

describe.each([
  { locale: "en-US", language: "en" },
  { locale: "ja-JP", language: "ja" },
] as const)("the example workbook in $language", ({ locale, language }) => {
  const { places, workbook: file } = planExampleWorkbook(entries, language);
  const workbench = suiteWorkbench({ locale, workbook: `/examples/functions-${language}.json` });
  beforeAll(async () => {
    await workbench.idle();
  });

  it("has a sheet for each function, and no error of the page", async () => {
    const { sheets } = await workbench.model();
    expect(sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expect(workbench.problems()).toEqual([]);
  });

  const cases = places.map(({ example, address }) => ({
    example,
    address,
    formula: formulaIn(example, language),
  }));

  it.each(cases)("$formula gives what the reference says", async ({ example, address, formula }) => {
    const cells = await readRows(workbench, address);
    expect(cells[0]?.[0]?.formula).toBe(formula);
    const given = example.gives.map((row, at) =>
      row.map((cell, column) => asExpected(cell, cells[at]?.[column], language)),
    );
    expect(given).toEqual(example.gives);
  });

  it.each(cases.filter(({ example }) => resultSize(example).rows > 1))(
    "$formula spills as far as the reference says",
    async ({ address }) => {
      const [sheet, range] = address.split("!") as [string, string];
      const [first, last] = range.split(":") as [string, string];
      const lastRow = Number(/\d+$/.exec(last)?.[0]);
      const column = /^[A-Z]+/.exec(first)?.[0];
      const edge = await readRows(workbench, `${sheet}!${column}${lastRow}:${column}${lastRow + 1}`);
      expect(edge.map(([cell]) => cell?.text === "")).toEqual([false, true]);
    },
  );
});

describe.each([
  { locale: "en-US", language: "en" },
  { locale: "ja-JP", language: "ja" },
] as const)("the add-in's page in $language", ({ locale, language }) => {
  it("names the example workbook, and the workbench opens it", async () => {
    const { page, close } = await openWorkbench({ locale });
    const link = page.locator(".examples a");
    await link.waitFor();
    expect(await link.allTextContents()).toEqual([REFERENCE_TEXT[language].workbookTitle]);
    await link.click();
    await page.waitForURL(/[?&]open=/);
    await page.evaluate(() => window.workbench.ready());
    expect(await page.evaluate(() => window.workbench.model().sheets[0]?.name)).toBe("REVIMPORT");
    await close();
  });

  it("is given the functions' metadata of its language", async () => {
    const asked: string[] = [];
    const { close } = await openWorkbench({
      locale,
      prepare(context) {
        context.on("request", (request) => asked.push(new URL(request.url()).pathname));
        return Promise.resolve();
      },
    });
    expect(asked.filter((path) => /functions.*\.json$/.test(path))).toEqual([`/${METADATA_FILES[language]}`]);
    await close();
  });
});

describe.each(["en", "ja"] as const)("the help page in %s", (language) => {
  it("answers at the address of every function's help, without an error", async () => {
    const workbench = await openWorkbench();
    const page = await workbench.context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    const { origin } = new URL(workbench.page.url());
    await page.goto(`${origin}/${HELP_PAGES[language]}`);
    const anchors = await page.locator("h3").evaluateAll((headings) => headings.map(({ id }) => id));
    expect(anchors).toEqual(entries.map(({ reference }) => anchorOf(reference.id)));
    expect(problems).toEqual([]);
    await workbench.close();
  });
});

async function readRows(
  workbench: OpenWorkbench,
  address: string,
): Promise<readonly (readonly CellReading[])[]> {
  const reading = await workbench.page.evaluate((at) => window.workbench.read(at), address);
  return "value" in reading ? [[reading]] : reading;
}

/** The expected cell where the reading agrees with it, else the reading: a difference then shows what was read. */
function asExpected(
  expected: Example["gives"][number][number],
  reading: CellReading | undefined,
  language: "en" | "ja",
): unknown {
  return reading && agrees(expected, reading, language) ? expected : reading;
}

function agrees(
  expected: ExampleCell,
  { value, error, message }: CellReading,
  language: "en" | "ja",
): boolean {
  if (typeof expected !== "object") return error === null && value === expected;
  if ("error" in expected)
    return error === expected.error && (message ?? "").startsWith(expected.begins[language]);
  if (error !== null) return false;
  if ("about" in expected) {
    const decimals = String(expected.about).split(".")[1]?.length ?? 0;
    return typeof value === "number" && Math.abs(value - expected.about) <= 0.5 * 10 ** -decimals;
  }
  if ("begins" in expected) return String(value).startsWith(expected.begins[language]);
  return value === expected[language];
}
