import { parseSchemeChoice, schemeChoices, type ColorScheme } from "./colorScheme";
import { element } from "./element";
import { playedExcels, type PlayedExcel } from "./playedExcel";
import { locales, textFor, type Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

const languageNames: Readonly<Record<Locale, string>> = { "en-US": "English", "ja-JP": "日本語" };

export interface BannerOptions {
  readonly locale: Locale;
  readonly played: PlayedExcel;
  readonly scheme: ColorScheme;
}

/** Says on every screen what this page is and is not, and which Excel it plays. */
export function mountBanner(container: HTMLElement, { locale, played, scheme }: BannerOptions): void {
  const text = textFor(locale);
  const { banner } = text;
  container.replaceChildren(
    element("h1", { class: "banner-heading" }, [banner.heading]),
    element("span", { class: "banner-sentence" }, [banner.sentence]),
    createExcelSwitch(played, text),
    createSchemeSwitch(scheme, text),
    createLanguageSwitch(locale, text),
  );
}

/** The page is opened anew as the other Excel. */
function createExcelSwitch(current: PlayedExcel, text: WorkbenchText): HTMLElement {
  const options = playedExcels.map((played) =>
    element("option", { value: played.id, selected: played.id === current.id }, [text.excel(played)]),
  );
  const select = element("select", { class: "excel-switch", "aria-label": text.playedExcel }, options);
  select.addEventListener("change", () => {
    const url = new URL(location.href);
    url.searchParams.set("excel", select.value);
    location.assign(url);
  });
  return select;
}

/** Takes effect at once; the add-in's page sees it as the preference of its browser. */
function createSchemeSwitch(scheme: ColorScheme, text: WorkbenchText): HTMLElement {
  const options = schemeChoices.map((choice) =>
    element("option", { value: choice, selected: choice === scheme.choice() }, [text.scheme[choice]]),
  );
  const select = element("select", { class: "excel-switch", "aria-label": text.scheme.label }, options);
  select.addEventListener("change", () => scheme.choose(parseSchemeChoice(select.value)));
  return select;
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
