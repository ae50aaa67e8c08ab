import { parseJson } from "../parseJson";

export interface KnownAddin {
  readonly name: string;
  /** Of the manifest, as it was given: a path on the page's origin, or an address there. */
  readonly manifestUrl: string;
}

/** Add-ins that were open in this browser, the last one first. */
export interface RecentAddins {
  list(): readonly KnownAddin[];
  note(addin: KnownAddin): void;
}

const KEY = "workbench.addins";
const MOST = 8;

/** Null for a browser that is to keep nothing: then the list lives as long as the page. */
export function createRecentAddins(storage: Pick<Storage, "getItem" | "setItem"> | null): RecentAddins {
  let known = parseKnown(storage?.getItem(KEY) ?? "[]");
  return {
    list: () => known,
    note(addin) {
      const others = known.filter(({ manifestUrl }) => manifestUrl !== addin.manifestUrl);
      known = [addin, ...others].slice(0, MOST);
      storage?.setItem(KEY, JSON.stringify(known));
    },
  };
}

/** What is not understood is left out: somebody else may have written it. */
function parseKnown(text: string): readonly KnownAddin[] {
  const list = parseJson(text);
  return Array.isArray(list) ? list.filter(isKnownAddin) : [];
}

function isKnownAddin(value: unknown): value is KnownAddin {
  if (typeof value !== "object" || value === null) return false;
  return (
    "name" in value &&
    typeof value.name === "string" &&
    "manifestUrl" in value &&
    typeof value.manifestUrl === "string"
  );
}
