import type { ChartSnapshot } from "../../../engine/snapshot/workbookSnapshot";
import { addPart, addRelation } from "../../addPart";
import { textOf, setText } from "../../zip";
import type { Parts } from "../../zip";
import type { FindCell } from "../dataXml";
import { newerChartXml } from "./newerChartXml";
import { NEWER_LAYOUTS, NEWER_NAMESPACE } from "./newerLayouts";

const CONTENT_TYPE = "application/vnd.ms-office.chartex+xml";
const RELATION = "http://schemas.microsoft.com/office/2014/relationships/chartEx";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Puts a chart of a newer kind beside its classic part, which has a number from 1 on and stays as what older readers
 * show in its place: Excel itself writes a text there that says it cannot be shown.
 */
export function addNewerChart(parts: Parts, number: number, { chart, find }: NewerChart): void {
  const layout = NEWER_LAYOUTS[chart.type];
  const place = layout && placeOf(parts, number);
  if (!place) return;
  addPart(parts, `xl/charts/chartEx${number}.xml`, {
    contentType: CONTENT_TYPE,
    xml: newerChartXml(chart, find),
  });
  const id = addRelation(parts, {
    from: place.drawing,
    type: RELATION,
    target: `../charts/chartEx${number}.xml`,
  });
  const classic = place.frame;
  const frame = classic.replace(
    /<a:graphicData [^]*<\/a:graphicData>/,
    () =>
      `<a:graphicData uri="${NEWER_NAMESPACE}"><cx:chart xmlns:cx="${NEWER_NAMESPACE}" ` +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData>`,
  );
  const known = `xmlns:${layout.requires}="http://schemas.microsoft.com/office/drawing/${layout.year}/chartex"`;
  const choice = `<mc:Choice ${known} Requires="${layout.requires}">${frame}</mc:Choice>`;
  const either = `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}">${choice}<mc:Fallback>${classic}</mc:Fallback></mc:AlternateContent>`;
  const drawing = textOf(parts, place.drawing) ?? "";
  setText(
    parts,
    place.drawing,
    drawing.replace(classic, () => either),
  );
}

interface NewerChart {
  readonly chart: ChartSnapshot;
  readonly find: FindCell;
}

/** The drawing in which a chart stands, and its frame there. */
function placeOf(parts: Parts, number: number): { readonly drawing: string; readonly frame: string } | null {
  for (const path of parts.keys()) {
    const name = /^xl\/drawings\/_rels\/(drawing\d+\.xml)\.rels$/.exec(path)?.[1];
    if (name === undefined) continue;
    const id = idOfChart(textOf(parts, path) ?? "", number);
    const drawing = `xl/drawings/${name}`;
    const frames = (textOf(parts, drawing) ?? "").match(
      /<xdr:graphicFrame (?:(?!<\/xdr:graphicFrame>)[^])*<\/xdr:graphicFrame>/g,
    );
    const frame = id === null ? undefined : frames?.find((one) => one.includes(`r:id="${id}"`));
    if (frame !== undefined) return { drawing, frame };
  }
  return null;
}

function idOfChart(relations: string, number: number): string | null {
  const relation = (relations.match(/<Relationship [^>]*>/g) ?? []).find((one) =>
    one.includes(`/charts/chart${number}.xml"`),
  );
  return relation === undefined ? null : (/ Id="([^"]*)"/.exec(relation)?.[1] ?? null);
}
