import { readManifestDocument } from "./manifestDocument";
import { resourceFaults } from "./resourceFaults";
import { siteFaults, type PublishedSite } from "./siteFaults";
import { structureFaults } from "./structureFaults";
import { textFaults } from "./textFaults";

/** What Office would refuse or silently ignore although the schema allows it; empty when the manifest is sound. */
export function lintManifest(xml: string, site: PublishedSite): string[] {
  const manifest = readManifestDocument(xml);
  return [
    ...structureFaults(manifest),
    ...resourceFaults(manifest),
    ...textFaults(manifest),
    ...siteFaults(manifest, site),
  ];
}
