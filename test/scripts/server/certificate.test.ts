import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOrCreateCertificate } from "../../../scripts/server/certificate";

let folder: string;
beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), "certificate-test-")), "made")));
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

const dayMs = 24 * 60 * 60 * 1000;

describe("readOrCreateCertificate", () => {
  it("is for localhost and 127.0.0.1 only, and not an authority", async () => {
    const { cert } = await readOrCreateCertificate(folder);
    const read = new X509Certificate(cert);
    expect(read.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    expect(read.ca).toBe(false);
  });

  it("keeps its key readable by its owner only", async () => {
    await readOrCreateCertificate(folder);
    if (process.platform !== "win32") expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
  });

  it("is made once and read afterwards", async () => {
    const first = await readOrCreateCertificate(folder);
    expect(await readOrCreateCertificate(folder)).toEqual(first);
    expect(readFileSync(join(folder, "localhost.crt"), "utf8")).toBe(first.cert);
  });

  it("is made anew when it ends within a day", async () => {
    const first = await readOrCreateCertificate(folder, new Date(Date.now() - 89.5 * dayMs));
    const second = await readOrCreateCertificate(folder);
    expect(second.spkiHash).not.toBe(first.spkiHash);
  });

  it("is made anew when its files are damaged", async () => {
    const first = await readOrCreateCertificate(folder);
    writeFileSync(join(folder, "localhost.crt"), first.cert.slice(0, 100));
    expect((await readOrCreateCertificate(folder)).spkiHash).not.toBe(first.spkiHash);
  });
});
