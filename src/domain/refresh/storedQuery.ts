/** How the pane keeps the last choice between sessions: JSON text `{"v":1,"query":{…}}`. Untrusted when read. */
import { JsonReader } from "./jsonReader";
import { readTableQuery } from "./readTableQuery";
import type { TableQuery } from "./tableQuery";

const STORED_QUERY_VERSION = 1;
const MAX_TEXT_LENGTH = 25_000;

export function formatStoredQuery(query: TableQuery): string {
  return JSON.stringify({ v: STORED_QUERY_VERSION, query });
}

/** `null` for damage and for other versions: a choice is soon made again. */
export function parseStoredQuery(stored: string): TableQuery | null {
  if (stored.length > MAX_TEXT_LENGTH) return null;
  const reader = new JsonReader();
  const envelope = reader.record(parseJson(stored), "stored");
  reader.check(envelope.v === STORED_QUERY_VERSION, "v");
  const query = readTableQuery(reader, envelope.query);
  return reader.firstProblem === null ? query : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: no record either, which is what the reader then notes.
    return undefined;
  }
}
