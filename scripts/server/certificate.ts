/**
 * The certificate of the development server: made on first run, kept out of git, trusted by nobody but the browser
 * that `npm start` opens.
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { spkiHashOf } from "./spkiHashOf";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** See `spkiHashOf`. */
  readonly spkiHash: string;
}

const dayMs = 24 * 60 * 60 * 1000;
const lifetimeDays = 90;

/** Reads the certificate in `folder`, or makes a new one when there is none or it ends within a day. */
export async function readOrCreateCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const keyFile = join(folder, "localhost.key");
  const certFile = join(folder, "localhost.crt");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
    if (isUsable(kept, now)) return { ...kept, spkiHash: spkiHashOf(kept.cert) };
  }

  const made = await createPair(now);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { ...made, spkiHash: spkiHashOf(made.cert) };
}

async function createPair(now: Date): Promise<{ key: string; cert: string }> {
  const pair = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    // An hour back: clocks of virtual machines drift.
    notBeforeDate: new Date(now.getTime() - dayMs / 24),
    notAfterDate: new Date(now.getTime() + lifetimeDays * dayMs),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}

function isUsable(pair: { key: string; cert: string }, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pair.cert);
    const endsMs = Date.parse(certificate.validTo);
    return endsMs - now.getTime() > dayMs && certificate.checkPrivateKey(createPrivateKey(pair.key));
  } catch {
    // Half-written or foreign files: a new pair replaces them.
    return false;
  }
}
