import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition } from "@odoo/o-spreadsheet";
import type { ListGetters } from "./validationPlugins";

/** What the grid offers under a cell in which somebody types. */
interface Proposal {
  readonly text: string;
  readonly fuzzySearchKey: string;
  readonly htmlContent: readonly { readonly value: string }[];
}

interface Typing {
  readonly composer: { readonly currentEditedCell: CellPosition | undefined };
  readonly getters: ListGetters;
}

interface Provider {
  getProposals(this: Typing, token: unknown, content: string): readonly Proposal[];
}

const native = registries.autoCompleteProviders.get("dataValidation") as unknown as Provider;

/** Lists of Excel's validations, whatever they are made from. */
const choices: Provider = {
  ...native,
  getProposals(token, content) {
    const cell = this.composer.currentEditedCell;
    const texts = cell === undefined ? null : this.getters.getListedTexts(cell);
    if (texts === null) return native.getProposals.call(this, token, content);
    if (content.startsWith("=")) return [];
    return texts.map((text) => ({ text, fuzzySearchKey: text, htmlContent: [{ value: text }] }));
  },
};

registries.autoCompleteProviders.replace("dataValidation", choices as never);
