import { element } from "./element";
import { createPaneSplitter } from "./paneSplitter";
import type { WorkbenchText } from "./text/workbenchText";

export interface PaneFrameOptions {
  readonly container: HTMLElement;
  readonly text: WorkbenchText;
  onVisibility(visible: boolean): void;
}

/** The task pane: a frame that stays alive, with its runtime, while it is hidden. */
export class PaneFrame {
  readonly #title = element("h2", { class: "pane-title" });
  #frame = element("iframe", { class: "pane-frame" });
  readonly #inner: HTMLElement;
  readonly #splitter: HTMLElement;
  readonly #reopen: HTMLElement;
  #visible = true;

  constructor(private readonly options: PaneFrameOptions) {
    const { container, text } = options;
    const close = element(
      "button",
      { type: "button", class: "quiet-button", "aria-label": text.pane.close },
      ["✕"],
    );
    const header = element("header", { class: "pane-header" }, [this.#title, close]);
    this.#inner = element("div", { class: "pane-inner" }, [header, this.#frame]);
    this.#splitter = createPaneSplitter(container, text.pane.resize);
    const label = text.pane.open;
    this.#reopen = element(
      "button",
      { type: "button", class: "pane-reopen", "aria-label": label, title: label, hidden: true },
      ["‹"],
    );
    container.replaceChildren(this.#splitter, this.#inner, this.#reopen);

    close.addEventListener("click", () => {
      this.setVisible(false);
      this.#reopen.focus();
    });
    this.#reopen.addEventListener("click", () => {
      this.setVisible(true);
      close.focus();
    });
  }

  get window(): Window | null {
    return this.#frame.contentWindow;
  }

  isVisible(): boolean {
    return this.#visible;
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    // Hidden by style, not by display: a frame that is not displayed gets no animation frames.
    this.options.container.classList.toggle("is-hidden", !visible);
    this.#inner.inert = !visible;
    this.#splitter.hidden = !visible;
    this.#reopen.hidden = visible;
    this.options.onVisibility(visible);
  }

  /** The pane is gone from the page. */
  close(): void {
    this.options.container.replaceChildren();
    this.options.container.classList.remove("is-hidden");
  }

  setTitle(title: string): void {
    this.#title.textContent = title;
    this.#frame.title = title;
  }

  /** Loads the page as Excel would: `windowName` carries what the library reads first. */
  open(url: string, windowName: string): void {
    // Chromium 156 takes a frame's name only when the frame is put into the page.
    const frame = element("iframe", {
      class: "pane-frame",
      name: windowName,
      src: url,
      title: this.#frame.title,
      allow: "clipboard-write",
    });
    this.#frame.replaceWith(frame);
    this.#frame = frame;
  }
}
