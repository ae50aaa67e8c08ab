import { changeIteration, readIteration } from "./bookIteration";
import type { Iteration } from "./bookIteration";
import { keepOtherAddins, readOtherAddins } from "./otherAddins";
import type { StateStore } from "../state/stateStore";
import { changeProperties, customPropertiesOf, readProperties } from "./bookProperties";
import type { BookProperties, CustomProperty } from "./bookProperties";
import { readProtection, writeProtection } from "./bookProtection";
import type { BookProtection } from "./bookProtection";
import { settingsOf } from "./bookSettings";
import { xmlPartsOf } from "./bookXmlParts";

/** What a workbook's file holds beside its sheets and names; lists are in the order in which things were added. */
export interface BookSnapshot {
  /** Of the add-in. */
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  /** Of other add-ins, the text of their parts. */
  readonly otherAddins: readonly string[];
  /** Custom XML parts by their ids. */
  readonly xmlParts: readonly (readonly [id: string, xml: string])[];
  readonly properties: BookProperties;
  readonly customProperties: readonly CustomProperty[];
  /** Null when the order of the sheets is not protected. */
  readonly protection: BookProtection | null;
  readonly iteration: Iteration;
}

export function takeBook(state: StateStore): BookSnapshot {
  const settings = settingsOf(state);
  const xmlParts = xmlPartsOf(state);
  const custom = customPropertiesOf(state);
  return {
    otherAddins: readOtherAddins(state),
    settings: settings.keys().map((key) => [key, settings.get(key)]),
    xmlParts: xmlParts.keys().map((id) => [id, xmlParts.get(id) ?? ""]),
    properties: readProperties(state),
    customProperties: custom.keys().flatMap((key) => custom.get(key) ?? []),
    protection: readProtection(state),
    iteration: readIteration(state),
  };
}

export function clearBook(state: StateStore): void {
  for (const key of state.keys(null)) state.set(null, key, undefined);
}

/** After the sheets: a workbook that is protected takes no new ones. */
export function restoreBook(state: StateStore, book: BookSnapshot): void {
  const settings = settingsOf(state);
  for (const [key, value] of book.settings) settings.set(key, value ?? null);
  const xmlParts = xmlPartsOf(state);
  for (const [id, xml] of book.xmlParts) xmlParts.set(id, xml);
  keepOtherAddins(state, book.otherAddins);
  changeProperties(state, book.properties);
  changeIteration(state, book.iteration);
  const custom = customPropertiesOf(state);
  for (const property of book.customProperties) custom.set(property.key.toLowerCase(), property);
  if (book.protection !== null) writeProtection(state, book.protection);
}
