import { DOMParser } from "@xmldom/xmldom";

/** Node has no parser of XML; the workbench takes the browser's. */
Object.defineProperty(globalThis, "DOMParser", { value: DOMParser, configurable: true });
