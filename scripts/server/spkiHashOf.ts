import { createHash, X509Certificate } from "node:crypto";

/** base64 sha256 of a PEM certificate's public key, as Chromium's --ignore-certificate-errors-spki-list takes it. */
export function spkiHashOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
