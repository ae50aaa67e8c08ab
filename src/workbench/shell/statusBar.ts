import { element } from "./element";

/** One line under the grid: what the host is doing, and the message of the selected cell. */
export interface StatusBar {
  setActivity(text: string): void;
  /** Null when the selected cell has none. */
  setCellMessage(message: { readonly error: string; readonly text: string } | null): void;
  /** What the selected numbers come to; empty when there is nothing to say. */
  setStatistics(parts: readonly string[]): void;
  /** Where the button of the selected cell's card goes. */
  readonly cardSlot: HTMLElement;
}

export function mountStatusBar(container: HTMLElement, played: string): StatusBar {
  const activity = element("span", { class: "status-activity", role: "status" });
  const message = element("span", { class: "status-message", "aria-live": "polite" });
  const cardSlot = element("span", { class: "status-card" });
  const playedExcel = element("span", { class: "status-played" }, [played]);
  const statistics = element("span", { class: "status-statistics" });
  container.replaceChildren(activity, cardSlot, message, statistics, playedExcel);
  return {
    cardSlot,
    setActivity: (text) => {
      if (activity.textContent !== text) activity.textContent = text;
    },
    setStatistics: (parts) => statistics.replaceChildren(...parts.map((part) => element("span", {}, [part]))),
    setCellMessage(cell) {
      message.replaceChildren(
        ...(cell === null ? [] : [element("strong", {}, [cell.error]), element("span", {}, [cell.text])]),
      );
    },
  };
}
