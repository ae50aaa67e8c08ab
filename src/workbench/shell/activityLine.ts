import type { StatusBar } from "./statusBar";
import type { WorkbenchText } from "./text/workbenchText";

/** Says in the status bar what the host is doing; a failure stays until something else happens. */
export class ActivityLine {
  #running: string | null = null;

  constructor(
    private readonly status: StatusBar,
    private readonly text: WorkbenchText,
    private readonly isBusy: () => boolean,
  ) {}

  setRunning(label: string | null): void {
    this.#running = label;
    this.update();
  }

  update(): void {
    const { ready, calculating, running } = this.text.status;
    if (this.#running !== null) this.status.setActivity(running(this.#running));
    else this.status.setActivity(this.isBusy() ? calculating : ready);
  }

  showFailure(failure: unknown): void {
    this.status.setActivity(failure instanceof Error ? failure.message : String(failure));
  }
}
