import { areaAt } from "../../engine/area";
import type { Area } from "../../engine/area";
import { ALERT_STYLES } from "../../engine/validation/validationStore";
import type {
  ValidationAlert,
  ValidationPrompt,
  ValidationSettings,
} from "../../engine/validation/validationStore";
import { method, property, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asBoolean, asOneOf, asRecord, asText } from "../plainValue";
import { invalidArgument, itemNotFound } from "../refusals";
import { agreedSettings, agreedType } from "./agreedSettings";
import { invalidAreas, validity } from "./validity";
import { parseRule, toRule } from "./validationRule";

interface ValidationObject extends ModelObject {
  readonly context: ModelContext;
  /** At least one, all on one sheet. */
  readonly areas: readonly Area[];
}

/** Longest texts that a file holds (ECMA-376, part 1, 18.3.1.32: `promptTitle`, `prompt`). */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const validationClass: ModelClass<ValidationObject> = {
  name: "DataValidation",
  members: [
    property("ErrorAlert", "1.8", {
      get: (self) => agreedOf(self, ({ alert }) => alert),
      set: (self, value) => change(self, { alert: parseAlert(value) }),
    }),
    property("IgnoreBlanks", "1.8", {
      get: (self) => agreedOf(self, ({ ignoreBlanks }) => ignoreBlanks),
      set: (self, value) => change(self, { ignoreBlanks: asBoolean(value) }),
    }),
    property("Prompt", "1.8", {
      get: (self) => agreedOf(self, ({ prompt }) => prompt),
      set: (self, value) => change(self, { prompt: parsePrompt(value) }),
    }),
    property("Rule", "1.8", {
      get: (self) => agreedOf(self, toRule),
      set: (self, value) => {
        const { context } = self;
        change(self, parseRule(value, { context, first: firstOf(self) }));
      },
    }),
    property("Type", "1.8", {
      get: (self) => agreedType(checked(self).context.engine.validations, self.areas),
    }),
    property("Valid", "1.8", { get: (self) => validity(checked(self).context.engine, self.areas) }),
    method("Clear", "1.8", {
      call: (self) => {
        assertWritable(self.context, firstOf(self).sheetId);
        self.context.engine.validations.clear(self.areas);
      },
    }),
    ...twins<ValidationObject>("GetInvalidCells", "1.9", {
      find: (self) => {
        const areas = invalidAreas(checked(self).context.engine, self.areas);
        return areas.length === 0 ? null : self.context.objects.rangeAreas(areas);
      },
    }),
  ],
};

/** The validation of cells on one sheet. */
export function createDataValidation(context: ModelContext, areas: readonly Area[]): ModelObject {
  const validation: ValidationObject = { modelClass: validationClass, isNull: false, context, areas };
  return validation;
}

function agreedOf<T>(self: ValidationObject, pick: (settings: ValidationSettings) => T): T | null {
  return agreedSettings(checked(self).context.engine.validations, self.areas, pick);
}

function change(self: ValidationObject, patch: Partial<ValidationSettings>): void {
  assertWritable(self.context, firstOf(self).sheetId);
  self.context.engine.validations.change(self.areas, patch);
}

function firstOf(self: ValidationObject): Area {
  const [first] = checked(self).areas;
  return first ?? areaAt({ sheetId: "", row: 0, column: 0 });
}

function checked(self: ValidationObject): ValidationObject {
  const [first] = self.areas;
  if (!first || !self.context.engine.sheets.has(first.sheetId)) throw itemNotFound();
  return self;
}

function parseAlert(value: unknown): ValidationAlert {
  const { showAlert, style, ...words } = asRecord(value);
  return {
    showAlert: showAlert === undefined ? true : asBoolean(showAlert),
    style: style === undefined ? "Stop" : asOneOf(style, ALERT_STYLES),
    ...parseWords(words),
  };
}

function parsePrompt(value: unknown): ValidationPrompt {
  const { showPrompt, ...words } = asRecord(value);
  return { showPrompt: showPrompt === undefined ? true : asBoolean(showPrompt), ...parseWords(words) };
}

function parseWords({ title = "", message = "" }: Readonly<Record<string, unknown>>): {
  title: string;
  message: string;
} {
  const words = { title: asText(title ?? ""), message: asText(message ?? "") };
  if (words.title.length > MAX_TITLE || words.message.length > MAX_MESSAGE) throw invalidArgument();
  return words;
}
