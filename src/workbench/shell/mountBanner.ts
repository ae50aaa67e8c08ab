import { element } from "./element";
import { locales, textFor, type Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

const languageNames: Readonly<Record<Locale, string>> = { "en-US": "English", "ja-JP": "日本語" };

/** Says on every screen what this page is and is not. */
export function mountBanner(container: HTMLElement, locale: Locale): void {
  const { banner } = textFor(locale);
  container.replaceChildren(
    element("strong", { class: "banner-heading" }, [banner.heading]),
    element("span", { class: "banner-sentence" }, [banner.sentence]),
    createLanguageSwitch(locale, textFor(locale)),
  );
}

/** The add-in is started anew in the other language, as a user's Excel would show it. */
function createLanguageSwitch(current: Locale, text: WorkbenchText): HTMLElement {
  const links = locales.map((locale) => {
    const url = new URL(location.href);
    url.searchParams.set("locale", locale);
    const isCurrent = locale === current;
    return element(
      "a",
      { href: url.href, lang: locale, hreflang: locale, "aria-current": isCurrent && "true" },
      [languageNames[locale]],
    );
  });
  return element("nav", { class: "languages", "aria-label": text.language }, links);
}
