/** An Excel that the workbench can play. */
export interface PlayedExcel {
  /** As in the page's address: `?excel=2021-windows`. */
  readonly id: string;
  readonly edition: ExcelEdition;
  readonly platform: ExcelPlatform;
  /** `Office.context.diagnostics.version`. */
  readonly version: string;
  /** Requirement sets by lower-case name, as the library compares them. */
  readonly requirements: Readonly<Record<string, string>>;
}

type ExcelEdition = "2021" | "2024" | "current";
type ExcelPlatform = "web" | "windows" | "mac";

/**
 * Newest set per edition, after learn.microsoft.com/javascript/api/requirement-sets (excel-api, custom-functions,
 * shared-runtime). Left out are sets of which the workbench refuses everything: ExcelApiOnline and
 * ExcelApiDesktop.
 */
const requirementsByEdition: Readonly<Record<ExcelEdition, Readonly<Record<string, string>>>> = {
  "2021": {
    excelapi: "1.14",
    sharedruntime: "1.1",
    customfunctionsruntime: "1.3",
    customfunctions: "1.3",
    ribbonapi: "1.1",
    dialogapi: "1.1",
    delayforcelledit: "1.1",
  },
  "2024": {
    excelapi: "1.17",
    sharedruntime: "1.2",
    customfunctionsruntime: "1.3",
    customfunctions: "1.3",
    ribbonapi: "1.2",
    dialogapi: "1.2",
    delayforcelledit: "1.1",
  },
  current: {
    excelapi: "1.21",
    sharedruntime: "1.2",
    customfunctionsruntime: "1.5",
    customfunctions: "1.9",
    ribbonapi: "1.2",
    dialogapi: "1.2",
    delayforcelledit: "1.1",
  },
};

/**
 * Every Excel to choose from; the first is played unless another is asked for. Builds are ones that had these sets;
 * the long-term editions exist for Windows and Mac only.
 */
export const playedExcels: readonly [PlayedExcel, ...PlayedExcel[]] = [
  createPlayed("current", "web", "16.0.0.0"),
  createPlayed("current", "windows", "16.0.20131.20000"),
  createPlayed("current", "mac", "16.110"),
  createPlayed("2024", "windows", "16.0.17932.20000"),
  createPlayed("2024", "mac", "16.89"),
  createPlayed("2021", "windows", "16.0.14332.20011"),
  createPlayed("2021", "mac", "16.53"),
];

/** "2021" alone is the first Excel of that edition in the list; anything unknown is the current one on the web. */
export function parsePlayedExcel(asked: string | null): PlayedExcel {
  const [first] = playedExcels;
  return (
    playedExcels.find(({ id }) => id === asked) ??
    playedExcels.find(({ edition }) => edition === asked) ??
    first
  );
}

function createPlayed(edition: ExcelEdition, platform: ExcelPlatform, version: string): PlayedExcel {
  return {
    id: `${edition}-${platform}`,
    edition,
    platform,
    version,
    requirements: requirementsByEdition[edition],
  };
}
