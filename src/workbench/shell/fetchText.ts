type Fetched =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly detail: string };

/** A file as it is on the server now; `detail` is the status, or what the browser says. */
export async function fetchText(url: string): Promise<Fetched> {
  try {
    const response = await fetch(url, { cache: "no-cache" });
    if (!response.ok) return { ok: false, detail: String(response.status) };
    return { ok: true, value: await response.text() };
  } catch (failure) {
    return { ok: false, detail: failure instanceof Error ? failure.message : String(failure) };
  }
}
