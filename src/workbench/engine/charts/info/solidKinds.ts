import type { ChartKind, Solid } from "./chartKinds";

const STACKINGS = [
  { suffix: "Clustered", stacking: {} },
  { suffix: "Stacked", stacking: { stacking: "stacked" } },
  { suffix: "Stacked100", stacking: { stacking: "percent" } },
] as const;

/** Bodies of a shape, standing and lying, and those that stand one behind another. */
function bodies(solid: Solid, standing: string, lying: string): Record<string, ChartKind> {
  const piled = STACKINGS.flatMap(({ suffix, stacking }): [string, ChartKind][] => [
    [`${standing}${suffix}`, { kind: "bar", solid, ...stacking }],
    [`${lying}${suffix}`, { kind: "bar", solid, isHorizontal: true, ...stacking }],
  ]);
  return { ...Object.fromEntries(piled), [standing]: { kind: "bar", solid, isDeep: true } };
}

/** Types with depth: drawn flat here, and with their depth in files. */
export const SOLID_KINDS: Readonly<Record<string, ChartKind>> = {
  ...bodies("box", "3DColumn", "3DBar"),
  ...bodies("cylinder", "CylinderCol", "CylinderBar"),
  ...bodies("cone", "ConeCol", "ConeBar"),
  ...bodies("pyramid", "PyramidCol", "PyramidBar"),
  "3DLine": { kind: "line", solid: "box", isDeep: true },
  "3DArea": { kind: "area", solid: "box", isDeep: true },
  "3DAreaStacked": { kind: "area", solid: "box", stacking: "stacked" },
  "3DAreaStacked100": { kind: "area", solid: "box", stacking: "percent" },
  "3DPie": { kind: "pie", solid: "box" },
  "3DPieExploded": { kind: "pie", solid: "box", isExploded: true },
  Bubble3DEffect: { kind: "bubble", hasLines: false, isShaded: true },
};
