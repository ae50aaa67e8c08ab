import { element } from "./element";

/** A sentence over the grid that stays until it is dealt with. */
export interface Notice {
  /** At most one notice of an id is shown. */
  readonly id: string;
  readonly text: string;
  readonly tone: "calm" | "warning";
  readonly actions: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  run(): void;
}

export interface Notices {
  /** In the place of the one with the same id. */
  show(notice: Notice): void;
  hide(id: string): void;
}

export function mountNotices(container: HTMLElement, { dismiss }: { readonly dismiss: string }): Notices {
  const shown = new Map<string, HTMLElement>();
  const hide = (id: string) => {
    shown.get(id)?.remove();
    shown.delete(id);
  };
  return {
    hide,
    show(notice) {
      const drawn = drawNotice(notice, { dismiss, hide: () => hide(notice.id) });
      const before = shown.get(notice.id);
      if (before) before.replaceWith(drawn);
      else container.append(drawn);
      shown.set(notice.id, drawn);
    },
  };
}

function drawNotice(
  { id, text, tone, actions }: Notice,
  { dismiss, hide }: { readonly dismiss: string; readonly hide: () => void },
): HTMLElement {
  const buttons = actions.map(({ label, run }) => {
    const button = element("button", { type: "button", class: "notice-action" }, [label]);
    button.addEventListener("click", run);
    return button;
  });
  const close = element("button", { type: "button", class: "quiet-button", "aria-label": dismiss }, ["✕"]);
  close.addEventListener("click", hide);
  return element("div", { class: `notice is-${tone}`, role: "status", "data-notice": id }, [
    element("span", { class: "notice-text" }, [text]),
    ...buttons,
    close,
  ]);
}
