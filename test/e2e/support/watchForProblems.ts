import type { Page } from "playwright-core";

/** The library sets a style attribute, which the pane's policy blocks: cosmetic, and not ours (office-js#1687). */
function isOfLibrary(url: string, text: string): boolean {
  return url.includes("/office-js/") && text.startsWith("Applying inline style violates");
}

/** What the page does wrong from now on: the list grows with it. */
export function watchForProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    const { url } = message.location();
    if (message.type() !== "error" || isOfLibrary(url, message.text())) return;
    problems.push(`console: ${message.text()} (${url})`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost")
      problems.push(`left this machine: ${url.href}`);
  });
  return problems;
}
