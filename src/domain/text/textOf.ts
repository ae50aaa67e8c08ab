import type { DomainText } from "./domainText";
import { en } from "./en";
import { ja } from "./ja";
import type { Language } from "./language";

export function textOf(language: Language): DomainText {
  return language === "ja" ? ja : en;
}
