import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOrCreateCertificate } from "../../../scripts/server/certificate";
import { createAppServer, type AppServer } from "../../../scripts/server/createAppServer";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let folder: string;
let server: AppServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "server-test-"));
  const folders = {
    addin: join(folder, "dist"),
    workbench: join(folder, "workbench"),
    officeJs: join(folder, "office-js"),
  };
  for (const each of Object.values(folders)) mkdirSync(each);
  writeFileSync(join(folders.addin, "taskpane.html"), `<script src="${officeJs}"></script>`);
  writeFileSync(join(folders.addin, "manifest.xml"), '<a b="https://localhost:3000/taskpane.html"/>');
  writeFileSync(join(folders.addin, "functions.json"), "{}");
  writeFileSync(join(folders.addin, "functions-ja.json"), '{"helpUrl":"https://localhost:3000/ja/"}');
  writeFileSync(join(folder, "secret"), "secret");
  const certificate = await readOrCreateCertificate(join(folder, "certificates"));
  server = await createAppServer(0, { certificate, folders, useCdn: false });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const target = { host: "127.0.0.1", port: server.port, path, rejectUnauthorized: false, ...options };
    request(target, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("createAppServer", () => {
  it("names the origin that really answers in the manifest", async () => {
    expect((await ask("/manifest.xml")).body).toBe(`<a b="${server.origin}/taskpane.html"/>`);
  });

  it("names it in the functions' metadata too", async () => {
    expect((await ask("/functions-ja.json")).body).toBe(`{"helpUrl":"${server.origin}/ja/"}`);
  });

  it("gives the page Microsoft's library from this machine", async () => {
    expect((await ask("/taskpane.html")).body).toBe('<script src="/office-js/office.js"></script>');
  });

  it("answers 304 to a client that holds the same bytes, and 200 to any other", async () => {
    const { headers } = await ask("/functions.json");
    const etag = String(headers.etag);
    expect((await ask("/functions.json", { headers: { "If-None-Match": etag } })).status).toBe(304);
    expect((await ask("/functions.json", { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
  });

  it("lets Excel on the web frame the pages, and sends no X-Frame-Options", async () => {
    const { headers } = await ask("/taskpane.html");
    expect(headers["content-security-policy"]).toContain(
      "frame-ancestors 'self' https://*.officeapps.live.com",
    );
    expect(headers).not.toHaveProperty("x-frame-options");
    expect(headers["cache-control"]).not.toMatch(/no-cache|no-store/);
  });

  it("answers 404 to a path outside its folders, a folder, and an absent file", async () => {
    for (const path of ["/../secret", "/..%2fsecret", "/workbench/", "/absent"])
      expect((await ask(path)).status).toBe(404);
  });

  it("answers 405 to anything but GET and HEAD", async () => {
    expect((await ask("/functions.json", { method: "POST" })).status).toBe(405);
    const head = await ask("/functions.json", { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "2", ""]);
  });

  it("rejects when the port is taken", async () => {
    const certificate = await readOrCreateCertificate(join(folder, "certificates"));
    const folders = { addin: folder, workbench: folder, officeJs: folder };
    const taken = createAppServer(server.port, { certificate, folders, useCdn: false });
    await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
