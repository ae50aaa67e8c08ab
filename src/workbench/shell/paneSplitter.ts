import { element } from "./element";

const narrowest = 300;
const widest = 720;
const keyboardStep = 20;

/** The edge between grid and pane, for pointer and arrow keys; sets `--pane-width` on the container. */
export function createPaneSplitter(container: HTMLElement, label: string): HTMLElement {
  const splitter = element("div", {
    class: "pane-splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(narrowest),
    "aria-valuemax": String(widest),
  });
  const setWidth = (pixels: number) => {
    const width = Math.round(Math.min(widest, Math.max(narrowest, pixels)));
    container.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  setWidth(350);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves.
    container.classList.add("is-resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => container.classList.remove("is-resizing"));
  splitter.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: keyboardStep, ArrowRight: -keyboardStep }[event.key];
    if (step !== undefined) setWidth(container.getBoundingClientRect().width + step);
  });
  return splitter;
}
