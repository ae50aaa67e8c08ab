import { createHash } from "node:crypto";
import { sha512 } from "../../../../src/workbench/engine/protection/sha512";

describe("sha512", () => {
  it.each([0, 1, 3, 111, 112, 127, 128, 239, 240, 1000])("gives what Node gives for %i bytes", (length) => {
    const message = Uint8Array.from({ length }, (_, index) => (index * 167) % 256);
    expect(Buffer.from(sha512(message)).toString("hex")).toBe(
      createHash("sha512").update(message).digest("hex"),
    );
  });
});
