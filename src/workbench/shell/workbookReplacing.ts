import { askInDialog } from "./askInDialog";
import type { Notices } from "./mountNotices";
import type { WorkbookKeeper } from "./storage/workbookKeeper";
import type { WorkbenchText } from "./text/workbenchText";

/** Puts other workbooks in the place of the one that is open, with the user's leave and a way back. */
export interface WorkbookReplacing {
  /** Asks where something would be lost; then false when the user said no. */
  mayReplace(): Promise<boolean>;
  /** Asks, then lets `bring` open another workbook; rejects as it does. */
  replace(bring: () => void | Promise<void>): Promise<void>;
}

export interface ReplacingParts {
  /** Null where nothing is kept. */
  keeper(): WorkbookKeeper | null;
  readonly notices: Notices;
  readonly text: WorkbenchText;
  hasContent(): boolean;
  notify(message: string): void;
}

export function createWorkbookReplacing(parts: ReplacingParts): WorkbookReplacing {
  const { notices, text } = parts;
  const isKept = () => parts.keeper()?.state.kind === "kept";
  const mayReplace = async (): Promise<boolean> => {
    if (!parts.hasContent()) return true;
    const { ask, confirm } = text.replace;
    return askInDialog({ text: ask(isKept()), confirm, cancel: text.cancel });
  };
  const bringBack = async (): Promise<void> => {
    notices.hide("replaced");
    if (!(await parts.keeper()?.bringBackEarlier())) parts.notify(text.replace.nothingEarlier);
  };
  return {
    mayReplace,
    async replace(bring) {
      if (!(await mayReplace())) return;
      const offersWayBack = isKept() && parts.hasContent();
      const keeper = parts.keeper();
      await (keeper === null ? bring() : keeper.replace(bring));
      if (!offersWayBack) return;
      notices.show({
        id: "replaced",
        tone: "calm",
        text: text.replace.done,
        actions: [{ label: text.replace.bringBack, run: () => void bringBack() }],
      });
    },
  };
}
