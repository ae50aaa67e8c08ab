import { downloadFile } from "./downloadFile";
import { element } from "./element";
import type { WorkbenchText } from "./text/workbenchText";
import type { WorkbookReplacing } from "./workbookReplacing";
import type { XlsxFiles } from "./xlsxFiles";

export interface FileControlParts {
  files(): XlsxFiles;
  readonly replacing: WorkbookReplacing;
  /** Where a file may be dropped. */
  readonly dropTarget: HTMLElement;
  /** File name with its ending. */
  readonly name: string;
  readonly text: WorkbenchText;
  /** Nothing is calculating any more. */
  idle(): Promise<void>;
  notify(message: string): void;
}

export interface FileControls {
  /** As the button that opens a file. */
  chooseFile(): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Buttons for a new workbook, to open one, to download this one; a file dropped on the grid is opened too. */
export function mountFileControls(banner: HTMLElement, parts: FileControlParts): FileControls {
  const { text, dropTarget, replacing, files } = parts;
  const create = createButton(text.file.create, () => void replacing.replace(() => files().clear()));
  const download = createButton(text.file.download, () => void downloadWorkbook(parts));
  const input = element("input", { type: "file", accept: `.xlsx,${XLSX}`, hidden: true });
  const open = createButton(text.file.open, () => input.click());
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
    create,
    open,
    download,
    input,
  ]);
  banner.insertBefore(group, banner.lastElementChild);
  return { chooseFile: () => input.click() };
}

function createButton(label: string, run: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "file-button" }, [label]);
  button.addEventListener("click", run);
  return button;
}

async function downloadWorkbook({ files, name, text, idle, notify }: FileControlParts): Promise<void> {
  try {
    await idle();
    const bytes = await files().save();
    downloadFile(name, { type: XLSX, bytes: bytes as BlobPart });
  } catch (failure) {
    notify(text.file.notSaved(sentenceOf(failure)));
  }
}

async function openFile({ files, replacing, text, notify }: FileControlParts, file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await replacing.replace(() => files().open(bytes));
  } catch (failure) {
    notify(text.file.notOpened(file.name, sentenceOf(failure)));
  }
}

function sentenceOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
