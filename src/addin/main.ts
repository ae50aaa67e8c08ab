/**
 * Composition root. The functions are associated before anything waits, so that Excel finds them the moment this file
 * has run; what the pane needs is loaded after that.
 */
import { readBundledDataset } from "../data/bundledDataset";
import { createIndexedDataset } from "../domain/query/indexedDataset";
import { languageOf } from "../domain/text/language";
import { associateFunctions } from "../functions/associate";
import { provideServices } from "../functions/services";

const indexed = createIndexedDataset(readBundledDataset());
provideServices({ indexed, language: "en" });
associateFunctions();

// The language of Office is known only after this.
void Office.onReady(() => {
  provideServices({ indexed, language: languageOf(Office.context.displayLanguage) });
});
