import { createHash } from "node:crypto";
import { readDescriptorJson, readPackageTexts, type PackageTexts } from "./packageFiles";

/** Files by name, as a server would give them. */
export type ServedFiles = Map<string, string>;

export function sha256OfText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The package of assets/data with some texts replaced and its descriptor made to agree with them. */
export function packageToServe(changed: Partial<PackageTexts>, version: string): ServedFiles {
  const texts: PackageTexts = { ...readPackageTexts(), ...changed };
  const descriptor = readDescriptorJson() as { version: string; resources: Record<string, unknown>[] };
  descriptor.version = version;
  const files: ServedFiles = new Map();
  for (const [name, text] of Object.entries(texts)) {
    const resource = descriptor.resources.find((candidate) => candidate.name === name);
    Object.assign(resource ?? {}, {
      bytes: Buffer.byteLength(text, "utf8"),
      hash: `sha256:${sha256OfText(text)}`,
    });
    files.set(`${name}.csv`, text);
  }
  return files.set("datapackage.json", JSON.stringify(descriptor));
}

/**
 * Two new figures for 2026, and a corrected one: Suzuki 2024 was 5,819. The residual of 2024 follows, so that
 * everything still adds up; `residual` puts it out again.
 */
export function changedFigures(suzuki = 5810, residual = 93_587 - 45_107 - suzuki): string {
  const rows = readPackageTexts()
    .figures.trimEnd()
    .replace(/^(F0130,2024,.*),5819,/m, `$1,${suzuki},`)
    .replace(/^(F0132,2024,.*),42661,/m, `$1,${residual},`)
    .replace(",93587 - 45107 - 5819,", `,93587 - 45107 - ${suzuki},`);
  const last = Number(/F(\d+),[^\n]*$/.exec(rows)?.[1]);
  const added = (step: number, maker: string, value: number) =>
    `F${last + step},2026,calendar year,2026-01-01,2026-12-31,${maker},,reverse_imports,${value},vehicles,published,,S001,high,,1,,`;
  return [rows, added(1, "ALL", 120_000), added(2, "Suzuki", 50_000), ""].join("\n");
}
