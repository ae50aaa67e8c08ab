import type { Preview } from "../app/previewQuery";
import { previewQuery } from "../app/previewQuery";
import { makerNameIn } from "../domain/refresh/tableContent";
import type { TableQuery } from "../domain/refresh/tableQuery";
import { paneTextIn } from "../domain/text/paneText";
import { periodKeyText } from "../domain/text/periodKeyText";
import type { PaneServices } from "./paneServices";

interface PreviewTableProps {
  readonly services: PaneServices;
  readonly query: TableQuery;
}

/** The numbers as they would be inserted, live while the choice changes. */
export function PreviewTable({ services, query }: PreviewTableProps) {
  const text = paneTextIn(services.language);
  const preview = previewQuery(services.indexed(), services.figures(), query);
  if (!preview) return <p class="empty">{text.workbookFailure({ code: "query_empty" })}</p>;

  const { content } = preview;
  const nameOf = (key: string) => periodKeyText(services.language, key);
  const caption = text.caption({
    measure: query.measure,
    edition: query.edition,
    from: nameOf(content.periods[0] ?? ""),
    to: nameOf(content.periods.at(-1) ?? ""),
  });
  return (
    <>
      {/* Focusable so that the arrow keys can scroll it. */}
      <div class="preview" role="region" aria-label={text.labels.preview} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.periodHeading[query.periods.type]}</th>
              {content.makers.map((maker) => (
                <th scope="col" key={maker.id}>
                  {makerNameIn(maker, services.language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.periods.map((period, row) => (
              <tr key={period}>
                <th scope="row">{nameOf(period)}</th>
                {content.makers.map((maker, column) => (
                  <td key={maker.id}>{text.value(query.measure, content.values[row]?.[column] ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PreviewNotes preview={preview} services={services} />
    </>
  );
}

function PreviewNotes({ preview, services }: { preview: Preview; services: PaneServices }) {
  const text = paneTextIn(services.language);
  const { printedElsewhere, disputedCount, hasBlanks, content } = preview;
  const maker = content.makers.find(({ id }) => id === printedElsewhere?.makerId);
  const notes = [
    disputedCount > 0 ? text.noteConflicts(disputedCount) : null,
    printedElsewhere && maker
      ? text.notePrinted({
          maker: makerNameIn(maker, services.language),
          period: periodKeyText(services.language, printedElsewhere.period),
        })
      : null,
    hasBlanks ? text.noteBlanks : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
