import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";
import { requireBrowser } from "./findBrowser";

/** A headless browser for pictures and figures; with `spkiHash` it trusts that certificate and no other. */
export function launchBrowser(spkiHash?: string): Promise<Browser> {
  return chromium.launch(launchOptions(spkiHash));
}

/** The same, for several processes to connect to. */
export function launchBrowserServer(spkiHash: string): Promise<BrowserServer> {
  return chromium.launchServer({ ...launchOptions(spkiHash), host: "127.0.0.1" });
}

function launchOptions(spkiHash: string | undefined): LaunchOptions {
  const trust = spkiHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${spkiHash}`];
  return {
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
  };
}
