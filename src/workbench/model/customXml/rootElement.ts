/** The root element of an XML text; null for text that is not well-formed. */
export function rootElementOf(xml: string): Element | null {
  const root = parsed(xml)?.documentElement ?? null;
  // Browsers answer with a document that says what is wrong.
  return root === null || root.getElementsByTagName("parsererror").length > 0 ? null : root;
}

function parsed(xml: string): Document | null {
  try {
    return new DOMParser().parseFromString(xml, "application/xml");
  } catch {
    // Parsers outside browsers throw; which of the two it is makes no difference to the caller.
    return null;
  }
}
