/** Where the files that a manifest names are served from. */
export interface ServedUrls {
  /** The same path on the workbench's own origin for addresses of the add-in; others stay as they are. */
  of(url: string): string;
}

/**
 * A manifest names the origin that the add-in will be published at, or a development server's usual port. The
 * workbench serves the same files from wherever it runs, and Microsoft's library trusts a host only on its own name.
 */
export function createServedUrls(pageUrl: string, servedFrom: string): ServedUrls {
  const publishedAt = new URL(pageUrl).origin;
  return {
    of(text) {
      const url = new URL(text);
      if (url.origin !== publishedAt) return text;
      return servedFrom + url.pathname + url.search + url.hash;
    },
  };
}
