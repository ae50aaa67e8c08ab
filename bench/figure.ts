/** One measured thing beside what it is compared with, measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At most this. */
  readonly target: number;
  /** What `value` is compared with: its name and its own measurement. */
  readonly peer: { readonly name: string; readonly value: number; readonly unit: string };
  readonly ok: boolean;
}

export function createFigure(figure: Omit<Figure, "ok">): Figure {
  return { ...figure, ok: figure.value <= figure.target };
}

export function formatFigure({ name, value, unit, target, peer, ok }: Figure): string {
  const verdict = ok ? "ok    " : "MISSED";
  return `${verdict} ${name}: ${show(value, unit)} (target at most ${show(target, unit)}; ${peer.name}: ${show(peer.value, peer.unit)})`;
}

function show(value: number, unit: string): string {
  return `${Number(value.toPrecision(4))} ${unit}`;
}
