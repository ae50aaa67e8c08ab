/** A value, or the problem that is shown in its place. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What can be wrong with the add-in or the workbook that the page was asked to open; sentences are in `text/`. */
export type Problem =
  | { readonly code: "manifest_unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "manifest_elsewhere"; readonly url: string }
  | { readonly code: "manifest_not_xml"; readonly url: string; readonly detail: string }
  | { readonly code: "manifest_not_office"; readonly url: string }
  | { readonly code: "manifest_element_missing"; readonly path: string }
  | { readonly code: "manifest_resource_missing"; readonly id: string; readonly path: string }
  | { readonly code: "manifest_address_malformed"; readonly value: string; readonly path: string }
  | { readonly code: "manifest_host_missing" }
  | { readonly code: "page_unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "functions_unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "functions_malformed"; readonly url: string; readonly path: string }
  | { readonly code: "workbook_elsewhere"; readonly url: string }
  | { readonly code: "workbook_unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "workbook_malformed"; readonly url: string; readonly path: string };

export function ok<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
