import { EDITIONS } from "../../src/domain/query/edition";
import { MEASURES } from "../../src/domain/query/measure";
import type { Language } from "../../src/domain/text/language";
import { CHOICES, type ChoiceReference } from "../../src/reference/choiceReference";
import { REFERENCE_TEXT } from "../../src/reference/referenceText";
import { formulaIn, resultRows } from "./exampleText";
import { anchorOf } from "./helpAddress";
import { parameterName } from "./localizeMetadata";
import type { Inline, ReferenceBlock } from "./referenceBlock";
import type { ReferenceEntry } from "./referenceEntries";

/** The whole reference in one language. */
export function describeReference(
  entries: readonly ReferenceEntry[],
  language: Language,
): readonly ReferenceBlock[] {
  const text = REFERENCE_TEXT[language];
  return [
    { kind: "heading", level: 1, text: text.title },
    ...text.introduction.map((sentence): ReferenceBlock => ({ kind: "paragraph", content: [sentence] })),
    contents(entries, language),
    ...commonArguments(language),
    { kind: "heading", level: 2, text: text.functions },
    ...entries.flatMap((entry) => describeFunction(entry, language)),
  ];
}

function contents(entries: readonly ReferenceEntry[], language: Language): ReferenceBlock {
  const { columns } = REFERENCE_TEXT[language];
  return {
    kind: "table",
    headings: [columns.function, columns.gives],
    rows: entries.map(({ reference: { id, description } }) => [
      [{ link: `#${anchorOf(id)}`, text: id }],
      [description[language]],
    ]),
  };
}

function commonArguments(language: Language): readonly ReferenceBlock[] {
  const text = REFERENCE_TEXT[language];
  const { columns } = text;
  return [
    { kind: "heading", level: 2, text: text.periodsHeading },
    {
      kind: "table",
      headings: [columns.form, columns.meaning],
      rows: text.periods.map(([form, meaning]) => [[{ code: form }], [meaning]]),
    },
    { kind: "heading", level: 2, text: text.measuresHeading },
    choiceTable(
      CHOICES.MEASURE.filter(({ value }) => isIn(MEASURES, value)),
      language,
    ),
    { kind: "heading", level: 2, text: text.editionsHeading },
    choiceTable(
      CHOICES.EDITION.filter(({ value }) => isIn(EDITIONS, value)),
      language,
    ),
    { kind: "heading", level: 2, text: text.errorsHeading },
    {
      kind: "table",
      headings: [columns.error, columns.meaning],
      rows: text.errors.map(([code, meaning]) => [[{ code }], [meaning]]),
    },
  ];
}

function isIn(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function choiceTable(choices: readonly ChoiceReference[], language: Language): ReferenceBlock {
  const { columns } = REFERENCE_TEXT[language];
  return {
    kind: "table",
    headings: [columns.value, columns.label, columns.meaning],
    rows: choices.map(({ value, label, tooltip }) => [
      [{ code: `"${value}"` }],
      [label[language]],
      [tooltip[language]],
    ]),
  };
}

function describeFunction(entry: ReferenceEntry, language: Language): readonly ReferenceBlock[] {
  const { reference, examples } = entry;
  const text = REFERENCE_TEXT[language];
  return [
    { kind: "heading", level: 3, text: reference.id, anchor: anchorOf(reference.id) },
    { kind: "code", text: signature(entry, language) },
    { kind: "paragraph", content: [reference.description[language]] },
    argumentTable(entry, language),
    { kind: "paragraph", content: [`${text.resultLabel}: ${reference.result[language]}`] },
    {
      kind: "table",
      headings: [text.columns.formula, text.columns.result, text.columns.meaning],
      rows: examples.map((example) => [
        [{ code: formulaIn(example, language) }],
        [{ rows: resultRows(example, language) }],
        [example.shows[language]],
      ]),
    },
  ];
}

function signature({ metadata, reference }: ReferenceEntry, language: Language): string {
  const names = reference.parameters.map((parameter, at) => {
    const name = parameterName(parameter, language);
    return metadata.parameters[at]?.optional ? `[${name}]` : name;
  });
  return `=${reference.id}(${names.join(", ")})`;
}

function argumentTable({ metadata, reference }: ReferenceEntry, language: Language): ReferenceBlock {
  const text = REFERENCE_TEXT[language];
  if (reference.parameters.length === 0) return { kind: "paragraph", content: [text.noArguments] };
  return {
    kind: "table",
    headings: [text.columns.argument, text.columns.meaning, text.columns.example],
    rows: reference.parameters.map((parameter, at): readonly (readonly Inline[])[] => [
      [
        { code: parameterName(parameter, language) },
        ...(metadata.parameters[at]?.optional ? [text.optional] : []),
      ],
      [parameter.text[language]],
      [{ code: parameter.example[language] }],
    ]),
  };
}
