import { resolve, sep } from "node:path";

/** The folders that the development server reads from; nothing outside them can be asked for. */
export interface ServedFolders {
  /** The published add-in. */
  readonly addin: string;
  readonly workbench: string;
  /** Microsoft's library, for use without a network. */
  readonly officeJs: string;
}

export type Route =
  | { readonly kind: "file"; readonly path: string; readonly page: "naming" | "taskpane" | "other" }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "refused" };

/** Files that name the origin they are published at. */
const namingFiles = ["manifest.xml", "functions.json", "functions-ja.json"];

/** From the path of a request (still percent-encoded, without its query) to what answers it. */
export function routeRequest(pathname: string, folders: ServedFolders): Route {
  const path = decode(pathname);
  if (path === undefined) return { kind: "refused" };
  if (path === "/") return { kind: "redirect", to: "/workbench.html" };
  if (path === "/workbench.html") return within(folders.workbench, "workbench.html");
  if (path.startsWith("/workbench/")) return within(folders.workbench, path.slice("/workbench/".length));
  if (path.startsWith("/office-js/")) return within(folders.officeJs, path.slice("/office-js/".length));
  return within(folders.addin, path.slice(1));
}

function within(folder: string, relative: string): Route {
  const path = resolve(folder, relative);
  if (!path.startsWith(resolve(folder) + sep)) return { kind: "refused" };
  const page = namingFiles.includes(relative)
    ? "naming"
    : relative === "taskpane.html"
      ? "taskpane"
      : "other";
  return { kind: "file", path, page };
}

function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    // A backslash separates folders on Windows only; no file of ours has one in its name.
    return path.startsWith("/") && !/[\\\0]/.test(path) ? path : undefined;
  } catch {
    // Not percent-encoding: no file has that name.
    return undefined;
  }
}
