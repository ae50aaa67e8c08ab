import ts from "typescript";
import type { FunctionReference } from "../../src/reference/functionReference";
import { parameterDescription } from "./localizeMetadata";

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * functions.ts with the comment of every custom function written anew from the English words, so that code and Excel
 * say the same. Functions without words, and everything that is no such comment, stay as they are.
 */
export function writeComments(source: string, references: readonly FunctionReference[]): string {
  const file = ts.createSourceFile("functions.ts", source, ts.ScriptTarget.ES2022, true);
  const replacements = file.statements.flatMap((statement): readonly Replacement[] => {
    if (!ts.isFunctionDeclaration(statement)) return [];
    const comment = ts.getLeadingCommentRanges(source, statement.pos)?.at(-1);
    const [, id] = comment
      ? (/@customfunction\s+([A-Z0-9.]+)/.exec(source.slice(comment.pos, comment.end)) ?? [])
      : [];
    const reference = references.find((each) => each.id === id);
    if (!comment || !reference) return [];
    return [{ start: comment.pos, end: comment.end, text: commentFor(statement, reference) }];
  });
  return replacements.reduceRight(
    (text, { start, end, text: comment }) => text.slice(0, start) + comment + text.slice(end),
    source,
  );
}

function commentFor({ parameters }: ts.FunctionDeclaration, reference: FunctionReference): string {
  const lines = [
    reference.description.en,
    `@customfunction ${reference.id}`,
    ...reference.parameters.map((words, at) => {
      const isOptional = parameters[at]?.questionToken !== undefined;
      return `@param ${isOptional ? `[${words.name}]` : words.name} ${parameterDescription(words, "en")}`;
    }),
    `@returns ${reference.result.en}`,
  ];
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */`;
}
