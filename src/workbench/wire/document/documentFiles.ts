import { isRecord } from "../message";
import { commonErrors } from "./commonErrors";

/** Behind `Office.context.document.getFileAsync`: copies of the workbook's file, handed over in slices. */
export interface DocumentFiles {
  open(request: unknown): unknown;
  slice(request: unknown): unknown;
  release(request: unknown): unknown;
  /** The page is gone, and nobody can ask for its copies any more. */
  clear(): void;
}

/** Keys of requests and answers, and kinds of files (search `Marshaling.File` in the library). */
const keys = { fileType: "0", sliceSize: "1", handle: "2", sliceIndex: "3" } as const;
const COMPRESSED = 1;
/** More is refused (learn.microsoft.com/javascript/api/office/office.document#getfileasync). */
const MOST_FILES = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

export function createDocumentFiles(save: () => Promise<Uint8Array>): DocumentFiles {
  const files = new Map<string, OpenFile | null>();
  let lastNumber = 0;
  return {
    open(request) {
      if (numberIn(request, keys.fileType) !== COMPRESSED)
        return { Error: commonErrors.fileTypeNotSupported };
      if (files.size >= MOST_FILES) return { Error: commonErrors.memoryFileLimit };
      const handle = String((lastNumber += 1));
      const sliceSize = numberIn(request, keys.sliceSize);
      files.set(handle, null);
      return save().then((bytes) => {
        files.set(handle, { bytes, sliceSize });
        return { Error: commonErrors.none, 0: handle, 1: bytes.length };
      });
    },
    slice(request) {
      const file = files.get(handleIn(request));
      const start = numberIn(request, keys.sliceIndex) * (file?.sliceSize ?? 0);
      if (!file || !(start < file.bytes.length)) return { Error: commonErrors.indexOutOfRange };
      const data = Array.from(file.bytes.subarray(start, start + file.sliceSize));
      return { Error: commonErrors.none, 0: data, 1: data.length };
    },
    release(request) {
      return { Error: files.delete(handleIn(request)) ? commonErrors.none : commonErrors.idNotFound };
    },
    clear: () => files.clear(),
  };
}

function numberIn(request: unknown, key: string): number {
  return isRecord(request) ? Number(request[key]) : NaN;
}

function handleIn(request: unknown): string {
  return isRecord(request) ? String(request[keys.handle]) : "";
}
