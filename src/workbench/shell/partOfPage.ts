/** A part of workbench.html by its id; without them there is no page to run on. */
export function partOfPage(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`workbench.html has no part "${id}".`);
  return part;
}
