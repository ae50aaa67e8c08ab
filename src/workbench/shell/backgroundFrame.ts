import { element } from "./element";

/** A page of the add-in that nobody sees: that of its functions, or of its commands. */
export class BackgroundFrame {
  #frame: HTMLIFrameElement | null = null;

  get window(): Window | null {
    return this.#frame?.contentWindow ?? null;
  }

  /** `windowName` carries what the library reads first. */
  open(url: string, windowName: string): void {
    this.close();
    // Out of sight by style, not by display: a frame that is not displayed gets no animation frames.
    this.#frame = element("iframe", {
      class: "background-frame",
      name: windowName,
      src: url,
      "aria-hidden": "true",
      tabindex: "-1",
    });
    document.body.append(this.#frame);
  }

  close(): void {
    this.#frame?.remove();
    this.#frame = null;
  }
}
