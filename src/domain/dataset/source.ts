/** Whether the address was opened, was rebuilt from the article's number, or is not known. */
export const URL_QUALITIES = ["seen", "rebuilt", "missing"] as const;
export type UrlQuality = (typeof URL_QUALITIES)[number];

/** One publication: a row of sources.csv. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** `our description` where the publication's own title is not known. */
  readonly titleKind: string;
  readonly publisher: string;
  readonly url: string;
  readonly urlQuality: UrlQuality;
  /** Day (2026-01-09), month (2026-01) or year of publication; empty when not known. */
  readonly date: string;
}

/** The article that started the project: what it prints is the edition `printed`. */
export const ARTICLE_SOURCE_ID = "S001";
