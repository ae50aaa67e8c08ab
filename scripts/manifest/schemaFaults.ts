/**
 * Office's XSDs are not ours to ship. They are used where they stand beside the checkout (../shared/schemas) or where
 * OFFICE_SCHEMAS points; elsewhere the lint is the check.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const schemaFile = "OfficeAppManifestV1_1.xsd";

/** Where the schemas are, if anywhere. */
export function findSchemas(projectRoot: string): string | undefined {
  return [process.env.OFFICE_SCHEMAS, join(projectRoot, "..", "shared", "schemas")].find(
    (folder) => folder !== undefined && existsSync(join(folder, schemaFile)),
  );
}

export function schemaFaults(xml: string, schemaFolder: string): string[] {
  xmlRegisterFsInputProviders();
  const path = join(schemaFolder, schemaFile);
  using schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  using validator = XsdValidator.fromDoc(schema);
  using manifest = XmlDocument.fromString(xml);
  try {
    validator.validate(manifest);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map((detail) => `line ${detail.line}: ${detail.message.trim()}`);
  }
}
