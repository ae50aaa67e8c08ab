import type { FunctionLibrary } from "../engine/customFunctions/functionHost";
import { fetchText } from "./fetchText";
import type { AddinManifest } from "./manifest/addinManifest";
import { parseFunctionLibrary } from "./manifest/parseFunctionLibrary";
import { parseManifest } from "./manifest/parseManifest";
import { failed, ok, type Outcome } from "./outcome";
import { parseJson } from "./parseJson";
import { createServedUrls, type ServedUrls } from "./servedUrls";

/** Everything that Excel reads before it shows an add-in. */
export interface LoadedAddin {
  readonly manifest: AddinManifest;
  readonly library: FunctionLibrary;
  readonly served: ServedUrls;
}

const noFunctions: FunctionLibrary = { functions: [] };

/** Reads the manifest, then the metadata of its functions. Both must be on the page's own origin. */
export async function loadAddin(manifestUrl: string, locale: string): Promise<Outcome<LoadedAddin>> {
  const url = new URL(manifestUrl, location.href);
  if (url.origin !== location.origin) return failed({ code: "manifest_elsewhere", url: url.href });

  const text = await fetchText(url.href);
  if (!text.ok) return failed({ code: "manifest_unreachable", url: url.href, detail: text.detail });
  const xml = new DOMParser().parseFromString(text.value, "application/xml");
  const manifest = parseManifest(xml, { url: url.href, locale });
  if (!manifest.ok) return manifest;

  const served = createServedUrls(manifest.value.pageUrl, location.origin);
  const library = await loadLibrary(manifest.value, served);
  return library.ok ? ok({ manifest: manifest.value, library: library.value, served }) : library;
}

async function loadLibrary(
  { functions }: AddinManifest,
  served: ServedUrls,
): Promise<Outcome<FunctionLibrary>> {
  if (functions === null) return ok(noFunctions);
  if (functions.pageUrl !== null) {
    const pageUrl = served.of(functions.pageUrl);
    const page = await fetchText(pageUrl);
    if (!page.ok) return failed({ code: "page_unreachable", url: pageUrl, detail: page.detail });
  }
  const url = served.of(functions.metadataUrl);
  const text = await fetchText(url);
  if (!text.ok) return failed({ code: "functions_unreachable", url, detail: text.detail });
  return parseFunctionLibrary(parseJson(text.value), { url, namespace: functions.namespace });
}
