import { fromFileText } from "./escapedText";
import type { FunctionNames } from "./functionNames";
import type { Package } from "./package";
import type { FileStyles } from "./styles/readStyles";
import { childOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

/** What the parts of a file have in common while they are read. */
export interface Reading {
  readonly file: Package;
  readonly functions: FunctionNames;
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  /** Serial numbers of dates count from 1904. */
  readonly isFrom1904: boolean;
}

/** Text in runs counts, its phonetic hints do not. */
export function textOfString(item: XmlNode): string {
  const runs = item.children.filter(({ name }) => name === "r" || name === "t");
  const texts = runs.map((run) => (run.name === "t" ? run.text : (childOf(run, "t")?.text ?? "")));
  return fromFileText(texts.join(""));
}
