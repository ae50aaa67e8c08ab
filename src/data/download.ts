import type { FeedFailure } from "../domain/refresh/feedFailure";
import type { Result } from "../domain/result";
import { err, ok } from "../domain/result";

export interface Download {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string | null;
}

export interface DownloadRequest {
  readonly url: URL;
  /** Reading stops at the first byte beyond this. */
  readonly maxBytes: number;
  /** Answered with "notModified" while the file still has this tag. */
  readonly etag: string | null;
}

const TIMEOUT_MS = 60_000;

/** One file, never more than its bound, without cookies and from where it was asked for only. */
export async function download(
  fetchFile: typeof fetch,
  { url, maxBytes, etag }: DownloadRequest,
): Promise<Result<Download | "notModified", FeedFailure>> {
  const file = url.pathname.split("/").at(-1) ?? "";
  try {
    const response = await fetchFile(url, {
      credentials: "omit",
      redirect: "error",
      cache: etag === null ? "no-cache" : "no-store",
      headers: etag === null ? {} : { "If-None-Match": etag },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 304) return ok("notModified");
    if (!response.ok) return err({ code: "feed_refused", status: response.status });
    const bytes = await readAtMost(response, maxBytes);
    if (bytes === null) return err({ code: "feed_too_large", file, maxBytes });
    return ok({ bytes, etag: response.headers.get("ETag") });
  } catch (error) {
    // No network, a redirect elsewhere, a broken connection, the time limit: the browser tells them apart in words
    // only, and the user can do the same about all of them.
    if (error instanceof TypeError || error instanceof DOMException) return err({ code: "feed_unreachable" });
    throw error;
  }
}

async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const announced = Number(response.headers.get("Content-Length") ?? 0);
  const isPacked = response.headers.get("Content-Encoding") !== null;
  if (!isPacked && announced > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
