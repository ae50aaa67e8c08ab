import { passwordVerifier } from "../../../../src/workbench/engine/book/passwordVerifier";

describe("passwordVerifier", () => {
  it.each([
    ["password", "83AF"],
    ["test", "CBEB"],
  ])("gives for %p what other programs give", (password, verifier) => {
    expect(passwordVerifier(password)).toBe(verifier);
  });
});
