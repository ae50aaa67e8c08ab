/**
 * Composition root, in the order of start-up: the functions are associated before anything waits, so that Excel finds
 * them the moment this file has run; language, storage and ribbon follow when Office is ready; the pane comes last.
 */
import { readBundledDataset } from "../data/bundledDataset";
import { newestDataset } from "../data/datasetStorage";
import { languageOf } from "../domain/text/language";
import { associateFunctions } from "../functions/associate";
import { provideServices } from "../functions/services";
import { associateCommands } from "./commands";
import { createHeldDataset } from "./heldDataset";
import { localBrowserStorage } from "./localBrowserStorage";

const bundled = readBundledDataset();
const held = createHeldDataset(bundled);
provideServices({ indexed: held.indexed(), language: "en" });
associateFunctions();

// Language and partition key are known only after this; Excel calls no function before it.
const ready = Office.onReady().then(() => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const hasDataTypes = canShowCards();
  held.onReplaced(() => provideServices({ indexed: held.indexed(), language, hasDataTypes }));
  held.replace(newestDataset(localBrowserStorage(), bundled));
  return language;
});

const pane = ready.then(async (language) => {
  const { startPane } = await import(/* webpackChunkName: "pane" */ "./startPane");
  return startPane(held, language);
});

associateCommands(pane);

/**
 * Functions may return data types from CustomFunctionsRuntime 1.4 on; a number has properties from ExcelApi 1.19 on:
 * https://learn.microsoft.com/javascript/api/excel/excel.doublecellvalue
 */
function canShowCards(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4") &&
    requirements.isSetSupported("ExcelApi", "1.19")
  );
}
