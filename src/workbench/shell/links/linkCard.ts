import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition as GridPosition } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";
import type { LinkParts } from "./followLink";
import { targetOf } from "./linkTarget";

interface LinkCardProps {
  readonly link: CellLink;
}

/** Under a cell with a link, while the pointer is on it: where it leads. The grid's own card changes links as its own. */
export function showLinkCards(parts: LinkParts): void {
  class LinkCard extends Component<LinkCardProps> {
    static override readonly template = xml`
      <div class="link-card"><span t-esc="label"/><small t-esc="hint"/></div>`;
    static override props = { link: Object, onClosed: { type: Function, optional: true } };

    get label(): string {
      const { screenTip, address, documentReference } = this.props.link;
      return screenTip || [address, documentReference].filter((part) => part !== "").join(" – ");
    }

    get hint(): string {
      return targetOf(this.props.link) ? parts.text.link.hint : "";
    }
  }
  const ofCell = ({ sheetId, row, col: column }: GridPosition) => {
    const link = parts.engine.hyperlinks.shownAt({ sheetId, row, column });
    if (link === null) return { isOpen: false };
    return { isOpen: true, Component: LinkCard, props: { link }, cellCorner: "bottom-left" };
  };
  registries.cellPopoverRegistry.replace("LinkCell", { onHover: ofCell } as never);
}
