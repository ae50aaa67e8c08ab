/** The address under which a site publishes dist/, without a slash at the end; undefined when Office would refuse it. */
export function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "")
    return undefined;
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
