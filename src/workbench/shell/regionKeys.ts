/** What can take the focus, and is not hidden. */
const FOCUSABLE =
  'a[href], button, input, select, iframe, [contenteditable]:not([contenteditable="false"]), [tabindex]';

/**
 * F6 and Shift+F6 go around the parts of the page, as in Excel: Tab moves inside the cells and never leaves them. The
 * pane's own page has its keys for itself.
 */
export function mountRegionKeys(regions: readonly HTMLElement[]): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const current = regions.findIndex((region) => region.contains(document.activeElement));
      const next = startingAt(regions, event.shiftKey ? Math.max(current, 0) : current + 1);
      (event.shiftKey ? next.reverse() : next).some(focusIn);
    },
    { capture: true },
  );
}

function startingAt<Item>(items: readonly Item[], first: number): Item[] {
  return [...items.slice(first), ...items.slice(0, first)];
}

/** False where nothing can take the focus. */
function focusIn(region: HTMLElement): boolean {
  const cells = region.querySelector<HTMLElement>(".o-grid-composer .o-composer");
  const others = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  const target = cells ?? others[0];
  target?.focus();
  return target !== undefined && region.contains(document.activeElement);
}
