import { chromium, type Browser } from "playwright-core";
import { requireBrowser } from "./findBrowser";

/** A headless browser for tests, pictures and figures; with `spkiHash` it trusts that certificate and no other. */
export function launchBrowser(spkiHash?: string): Promise<Browser> {
  const trust = spkiHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spkiHash}`];
  return chromium.launch({
    executablePath: requireBrowser(),
    args: [
      ...trust,
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Containers give /dev/shm 64 MB, which is too little for a page of this size.
      "--disable-dev-shm-usage",
    ],
    chromiumSandbox: false,
  });
}
