/** The development server: static files over https, with the three things that production does not do (see `bodyOf`). */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { developmentOrigin } from "../developmentOrigin";
import { contentTypeOf } from "./contentType";
import { routeRequest, type Route, type ServedFolders } from "./routeRequest";

export interface AppServerOptions {
  readonly certificate: Pick<Certificate, "key" | "cert">;
  readonly folders: ServedFolders;
  /** Keep Microsoft's CDN in the page instead of the copy in node_modules. */
  readonly useCdn: boolean;
}

export interface AppServer {
  /** For example https://localhost:3000 */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const officeJsOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Who may frame the pages: ourselves (the workbench) and Excel on the web. Only a header can say it. */
const frameAncestors = [
  "frame-ancestors 'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
  "https://*.onedrive.live.com",
].join(" ");

/** Serves on 127.0.0.1 only; port 0 takes a free one. Rejects with the system's error when the port is taken. */
export async function createAppServer(port: number, options: AppServerOptions): Promise<AppServer> {
  let origin = "";
  const server = createServer(
    { key: options.certificate.key, cert: options.certificate.cert },
    (request, response) => {
      answer(request, response, { ...options, origin }).catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  );
  await listen(server, port);
  const address = server.address() as AddressInfo;
  origin = `https://localhost:${address.port}`;
  return {
    origin,
    port: address.port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Answering extends AppServerOptions {
  readonly origin: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: Answering): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  // The URL is not parsed as one: "//host/…" would then lose its first part.
  const pathname = (request.url ?? "/").split("?", 1)[0] ?? "/";
  const route = routeRequest(pathname, options.folders);
  if (route.kind === "redirect") {
    response.writeHead(302, { Location: route.to }).end();
    return;
  }
  const body = route.kind === "file" ? await bodyOf(route, options) : undefined;
  if (route.kind === "refused" || body === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = headersFor(route.path, etag);
  if (matches(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Manifest and metadata name the origin that really answers, and the page takes Microsoft's library from node_modules. */
async function bodyOf(route: Route & { kind: "file" }, options: Answering): Promise<Buffer | undefined> {
  let body: Buffer;
  try {
    body = await readFile(route.path);
  } catch {
    // Absent, or a folder: both are "not found" to who asked.
    return undefined;
  }
  if (route.page === "naming")
    return Buffer.from(body.toString().replaceAll(developmentOrigin, options.origin));
  if (route.page === "taskpane" && !options.useCdn)
    return Buffer.from(body.toString().replace(officeJsOnCdn, "/office-js/office.js"));
  return body;
}

function headersFor(path: string, etag: string): Record<string, string> {
  return {
    "Content-Type": contentTypeOf(path),
    ETag: etag,
    // Never no-cache or no-store: Office does not show icons that carry them.
    "Cache-Control": "max-age=0, must-revalidate",
    "Content-Security-Policy": frameAncestors,
    "X-Content-Type-Options": "nosniff",
    // Excel on the web fetches functions.json and the feed from its own origin; everything here is public.
    "Access-Control-Allow-Origin": "*",
  };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
