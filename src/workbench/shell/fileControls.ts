import { element } from "./element";
import type { WorkbenchText } from "./text/workbenchText";
import type { XlsxFiles } from "./xlsxFiles";

export interface FileControlParts {
  readonly files: XlsxFiles;
  /** Where a file may be dropped. */
  readonly dropTarget: HTMLElement;
  /** File name with its ending. */
  readonly name: string;
  readonly text: WorkbenchText;
  /** Nothing is calculating any more. */
  idle(): Promise<void>;
  notify(message: string): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buttons that download the workbook and open another; a file dropped on the grid is opened too. */
export function mountFileControls(banner: HTMLElement, parts: FileControlParts): void {
  const { text, dropTarget } = parts;
  const download = element("button", { type: "button", class: "file-button" }, [text.file.download]);
  download.addEventListener("click", () => void downloadWorkbook(parts));
  const input = element("input", { type: "file", accept: `.xlsx,${XLSX}`, hidden: true });
  const open = element("button", { type: "button", class: "file-button" }, [text.file.open]);
  open.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void openFile(parts, file);
  });
  dropTarget.addEventListener("dragover", (event) => event.preventDefault());
  dropTarget.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(parts, file);
  });
  const group = element("div", { class: "file-controls", role: "group", "aria-label": text.file.label }, [
    download,
    open,
    input,
  ]);
  banner.insertBefore(group, banner.lastElementChild);
}

async function downloadWorkbook({ files, name, text, idle, notify }: FileControlParts): Promise<void> {
  try {
    await idle();
    const bytes = await files.save();
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
    element("a", { href: url, download: name }).click();
    URL.revokeObjectURL(url);
  } catch (failure) {
    notify(text.file.notSaved(sentenceOf(failure)));
  }
}

async function openFile({ files, text, notify }: FileControlParts, file: File): Promise<void> {
  try {
    await files.open(new Uint8Array(await file.arrayBuffer()));
  } catch (failure) {
    notify(text.file.notOpened(file.name, sentenceOf(failure)));
  }
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
