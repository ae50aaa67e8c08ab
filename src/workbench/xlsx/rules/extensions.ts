import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";

/** Elements of a name in the extensions of a part: what formats newer than 2007 keep there. */
export function extensionsOf(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(childOf(node, "extLst"), "ext").flatMap((extension) => childrenOf(extension, name));
}
