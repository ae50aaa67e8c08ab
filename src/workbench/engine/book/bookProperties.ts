import { stateMapOf } from "../state/stateMap";
import type { StateMap } from "../state/stateMap";
import type { StateStore } from "../state/stateStore";

/** What a file says about itself; "" for what nobody has said. */
export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly lastAuthor: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly revisionNumber: number;
  /** In the form of ISO 8601, UTC. */
  readonly creationDate: string;
}

export interface CustomProperty {
  /** In the case in which it was first written; another case means the same property. */
  readonly key: string;
  readonly type: "Number" | "Float" | "Boolean" | "Date" | "String";
  /** A date in the form of ISO 8601. */
  readonly value: string | number | boolean;
}

/** A workbook that came from no file is as old as the page; files count in seconds. */
const pageStarted = `${new Date().toISOString().slice(0, 19)}.000Z`;

export const NO_PROPERTIES: BookProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  lastAuthor: "",
  category: "",
  manager: "",
  company: "",
  revisionNumber: 0,
  creationDate: pageStarted,
};

const KEY = "properties";

export function readProperties(state: StateStore): BookProperties {
  return { ...NO_PROPERTIES, ...(state.get(null, KEY) as Partial<BookProperties> | undefined) };
}

export function changeProperties(state: StateStore, change: Partial<BookProperties>): void {
  state.set(null, KEY, { ...readProperties(state), ...change });
}

/** By their keys in lower case. */
export function customPropertiesOf(state: StateStore): StateMap<CustomProperty> {
  return stateMapOf<CustomProperty>(state, "customProperty");
}
