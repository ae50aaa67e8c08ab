import type { Problem } from "../outcome";
import type { KeepingProblem, UnreadableReason } from "../storage/keepingState";
import type { WorkbenchText } from "./workbenchText";

const editions = { current: "Excel, current", "2024": "Excel 2024 LTSC", "2021": "Excel 2021 LTSC" };
const platforms = { web: "web", windows: "Windows", mac: "Mac" };

export const en: WorkbenchText = {
  title: "Workbench",
  banner: {
    heading: "Workbench: not Excel",
    sentence:
      "A stand-in grid that runs the unmodified add-in through Microsoft's office.js, for trying and testing.",
  },
  language: "Language",
  scheme: { label: "Colours", system: "As the system", light: "Light", dark: "Dark" },
  playedExcel: "Excel that is played",
  excel: ({ edition, platform }) => `${editions[edition]}, ${platforms[platform]}`,
  ribbon: "Ribbon",
  officeTabs: {
    TabHome: "Home",
    TabInsert: "Insert",
    TabPageLayoutExcel: "Page Layout",
    TabFormulas: "Formulas",
    TabData: "Data",
    TabReview: "Review",
    TabView: "View",
  },
  grid: "Workbook",
  pane: { title: "Task pane", close: "Close pane", open: "Open pane", resize: "Width of the pane" },
  learnMore: "Learn more",
  dismiss: "Dismiss",
  invalidText: {
    sentence: "This value doesn't match the data validation restrictions defined for this cell.",
    goOn: "Continue?",
    buttons: { retry: "Retry", yes: "Yes", no: "No", ok: "OK", cancel: "Cancel" },
  },
  gridFields: {
    nameBox: "Name Box",
    formulaBar: "Formula bar",
    cell: "Cell",
    zoom: "Zoom",
    fontSize: "Font size",
    rowsToAdd: "Rows to add",
  },
  addins: {
    label: "Add-ins",
    recent: "Add-ins opened in this browser",
    address: "Address of a manifest on this server",
    open: "Open",
  },
  link: {
    open: "Open hyperlink",
    hint: "Click the text to follow the link; press and hold to select the cell.",
    notOpened: (address) => `The link leads to “${address}”, which the workbench does not open.`,
    notFound: (reference) => `There is no place “${reference}” in this workbook.`,
  },
  card: { show: "Show card", title: "Card of the selected cell" },
  status: {
    loading: "Loading the add-in…",
    ready: "Ready",
    calculating: "Calculating…",
    running: (label) => `Running: ${label}…`,
  },
  commandFailed: (label) => `“${label}” ended with an error.`,
  actionUnknown: (label, name) =>
    `“${label}” calls the action “${name}”, and the add-in's page has associated no function with that name.`,
  file: {
    label: "File",
    download: "Download .xlsx",
    open: "Open .xlsx…",
    create: "New",
    notSaved: (reason) => `The workbook cannot be saved: ${reason}`,
    notOpened: (name, reason) => `“${name}” cannot be opened: ${reason}`,
  },
  replace: {
    ask: (isKept) =>
      isKept
        ? "This takes the place of the workbook that is open. That one is kept as the earlier workbook."
        : "This takes the place of the workbook that is open, and nothing of it is kept.",
    confirm: "Replace",
    done: "The earlier workbook is kept.",
    bringBack: "Bring it back",
    nothingEarlier: "There is no earlier workbook.",
  },
  statistics: { average: "Average", count: "Count", sum: "Sum" },
  cancel: "Cancel",
  keeping: {
    kept: "The workbook is kept in this browser.",
    elsewhere:
      "The workbook is open in another tab, which keeps it. What you change here is not kept; download it, or keep this one instead.",
    takeOver: "Keep this one instead",
    problem: describeKeepingProblem,
    unreadable: describeUnreadable,
    downloadUnreadable: "Download it",
    forget: "Forget it",
    askForget: "The workbook that cannot be opened is removed from this browser for good.",
  },
  examples: "Examples of this add-in",
  editRefused: {
    protected: "This sheet is protected: what is locked cannot be changed.",
    tooLong: "A cell holds at most 32,767 characters, and a formula 8,192.",
  },
  problemHeading: "This cannot be opened",
  problem: describeProblem,
  engine: {},
};

function describeKeepingProblem(problem: KeepingProblem): string {
  const advice = "Download the workbook to keep it.";
  switch (problem.code) {
    case "storage_full":
      return `This browser has no room left, so changes are not kept. ${advice}`;
    case "workbook_too_large":
      return `The workbook has ${Math.round(problem.bytes / 2 ** 20)} MB, too much to keep in this browser. ${advice}`;
    case "storage_refused":
      return `This browser keeps nothing (${problem.detail}). ${advice}`;
  }
}

function describeUnreadable(reason: UnreadableReason): string {
  switch (reason.code) {
    case "other_format":
      return `The workbook that this browser kept was written by another version of the workbench (format ${reason.format}) and cannot be opened here. It has not been changed.`;
    case "damaged":
      return `The workbook that this browser kept cannot be opened${reason.detail === "" ? "" : ` (${reason.detail})`}. It has not been changed.`;
    case "of_earlier_visit":
      return "A workbook that could not be opened is still kept in this browser.";
  }
}

function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case "manifest_unreachable":
      return `The manifest at ${problem.url} cannot be read (${problem.detail}). Check that the server runs and serves it.`;
    case "manifest_elsewhere":
      return `The manifest at ${problem.url} is on another origin. The workbench opens add-ins from its own origin only.`;
    case "manifest_not_xml":
      return `The manifest at ${problem.url} is not well-formed XML: ${problem.detail}`;
    case "manifest_not_office":
      return `The file at ${problem.url} is no add-in manifest: its root element is not OfficeApp.`;
    case "manifest_element_missing":
      return `The manifest has no ${problem.path}, and Excel needs it.`;
    case "manifest_resource_missing":
      return `The manifest's ${problem.path} points at the resource “${problem.id}”, which is not among its Resources.`;
    case "manifest_address_malformed":
      return `The manifest's ${problem.path} is “${problem.value}”, which is no address.`;
    case "manifest_host_missing":
      return "The manifest names no Workbook host, so the add-in is not for Excel.";
    case "page_unreachable":
      return `The add-in's page at ${problem.url} cannot be read (${problem.detail}).`;
    case "functions_unreachable":
      return `The functions' metadata at ${problem.url} cannot be read (${problem.detail}).`;
    case "functions_malformed":
      return `The functions' metadata at ${problem.url} is malformed at ${problem.path}.`;
    case "workbook_elsewhere":
      return `The workbook at ${problem.url} is on another origin. The workbench opens workbooks from its own origin only.`;
    case "workbook_unreachable":
      return `The workbook at ${problem.url} cannot be read (${problem.detail}).`;
    case "workbook_malformed":
      return `The workbook at ${problem.url} is malformed at ${problem.path}.`;
  }
}
