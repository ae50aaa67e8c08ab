import { registries } from "@odoo/o-spreadsheet";
import { quoteSheetName } from "../../engine/address";
import { areaAt, type CellPosition } from "../../engine/area";
import { literalInput } from "../../engine/cells/literalInput";
import type { Engine } from "../../engine/engine";
import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";

/** Excel's cell style "Hyperlink". */
const LINK_LOOK = { fontColor: "#0563C1", underline: "Single" } as const;

/** The grid's editor of links (Ctrl+K), as far as it is looked at here. */
interface LinkEditor {
  readonly props: {
    readonly cellPosition: { readonly col: number; readonly row: number };
    onClosed?(): void;
  };
  readonly state: { readonly url: string; readonly label: string };
  readonly defaultState: object;
  save(): void;
}

interface LinkText {
  readonly url: string;
  readonly label: string;
}

/** The grid's editor writes links as text, "[label](address)"; Excel's are beside the text, where scripts find them. */
export function editLinksAsExcel(engine: Engine): void {
  const editor = editorClass();
  const { prototype } = editor;
  const native = Object.getOwnPropertyDescriptor(prototype, "defaultState");
  const positionOf = ({ props }: LinkEditor): CellPosition => ({
    sheetId: engine.sheets.active().id,
    row: props.cellPosition.row,
    column: props.cellPosition.col,
  });
  Object.defineProperty(prototype, "defaultState", {
    get(this: LinkEditor): object {
      const plain = native?.get?.call(this) as object;
      const link = engine.hyperlinks.shownAt(positionOf(this));
      const url = link && (link.address || `#${link.documentReference}`);
      return url ? { ...plain, url, isUrlEditable: true } : plain;
    },
  });
  prototype.save = function () {
    const { url, label } = this.state;
    writeLink(engine, positionOf(this), { url, label: label || url });
    this.props.onClosed?.();
  };
}

function editorClass(): { readonly prototype: LinkEditor } {
  const opened = registries.cellPopoverRegistry.get("LinkEditor").onOpen?.({} as never, {} as never);
  return (opened as unknown as { readonly Component: { readonly prototype: LinkEditor } }).Component;
}

function writeLink(engine: Engine, position: CellPosition, { url, label }: LinkText): void {
  const area = areaAt(position);
  engine.batch(() => {
    if (!engine.cells.hasFormula(position)) engine.cells.write(area, [[literalInput(label, false)]]);
    engine.hyperlinks.set(area, linkTo(url, engine));
    engine.cells.setFormat(area, LINK_LOOK);
  });
}

/** The editor offers the sheets of the workbook under addresses of its own. */
function linkTo(url: string, { sheets }: Engine): CellLink {
  const sheet = sheets.list().find(({ id }) => url === `o-spreadsheet://${id}`);
  const place = sheet ? `${quoteSheetName(sheet.name)}!A1` : /^#(.*)$/s.exec(url)?.[1];
  if (place !== undefined) return { address: "", documentReference: place, screenTip: "" };
  const address = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  return { address, documentReference: "", screenTip: "" };
}
