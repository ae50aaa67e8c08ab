/** A user who edits a cell, played. */
export interface PlayedEdit {
  /** Null milliseconds: until `end`. */
  begin(milliseconds: number | null): void;
  end(): void;
  /** Null while nobody edits, else a promise of the end of it. */
  running(): Promise<void> | null;
}

export function createPlayedEdit(): PlayedEdit {
  let current: { readonly ended: Promise<void>; readonly finish: () => void } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    current?.finish();
    current = null;
  };
  return {
    begin(milliseconds) {
      if (current === null) {
        let finish: () => void = () => undefined;
        const ended = new Promise<void>((resolve) => {
          finish = resolve;
        });
        current = { ended, finish };
      }
      clearTimeout(timer);
      if (milliseconds !== null) timer = setTimeout(end, milliseconds);
    },
    end,
    running: () => current?.ended ?? null,
  };
}
