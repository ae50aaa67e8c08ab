import { fetchText } from "../fetchText";
import { failed, type Outcome } from "../outcome";
import { parseJson } from "../parseJson";
import { parseWorkbookFile } from "./parseWorkbookFile";
import type { WorkbookFile } from "./workbookFile";

/** Reads a workbook from the page's own origin. */
export async function loadWorkbookFile(address: string): Promise<Outcome<WorkbookFile>> {
  const { href: url, origin } = new URL(address, location.href);
  if (origin !== location.origin) return failed({ code: "workbook_elsewhere", url });
  const text = await fetchText(url);
  if (!text.ok) return failed({ code: "workbook_unreachable", url, detail: text.detail });
  return parseWorkbookFile(parseJson(text.value), url);
}
