import { element } from "./element";
import type { ServedUrls } from "./servedUrls";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

/** A workbook that an add-in offers for trying. */
export interface ExampleLink {
  readonly title: string;
  readonly url: string;
}

/**
 * What the add-in's page names with `<link rel="example" type="application/json" href title hreflang>`: those in the
 * language, or in none. Other hosts ignore the element, and no request is made for an add-in that has none.
 */
export function readExampleLinks(
  page: Document,
  { locale, served }: { readonly locale: Locale; readonly served: ServedUrls },
): readonly ExampleLink[] {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="example"][href]')];
  return links
    .filter(({ hreflang }) => hreflang === "" || isSameLanguage(hreflang, locale))
    .map(({ href, title }) => ({ url: served.of(href), title: title || href }));
}

export interface ExampleLinkParts {
  readonly links: readonly ExampleLink[];
  readonly text: WorkbenchText;
  /** Whether another workbook may take the place of the one that is open. */
  mayReplace(): Promise<boolean>;
}

/** Opens in the same page: the add-in starts anew beside the workbook, as it would in Excel. */
export function mountExampleLinks(banner: HTMLElement, { links, text, mayReplace }: ExampleLinkParts): void {
  if (links.length === 0) return;
  const items = links.map(({ title, url }) => {
    const page = new URL(location.href);
    page.searchParams.set("open", url);
    const link = element("a", { href: page.href }, [title]);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      void mayReplace().then((may) => may && location.assign(page));
    });
    return link;
  });
  const nav = element("nav", { class: "examples", "aria-label": text.examples }, items);
  banner.insertBefore(nav, banner.lastElementChild);
}

/** "ja" names every "ja-…". */
function isSameLanguage(hreflang: string, locale: Locale): boolean {
  const [wanted, own] = [hreflang.toLowerCase(), locale.toLowerCase()];
  return own === wanted || own.startsWith(`${wanted}-`);
}
