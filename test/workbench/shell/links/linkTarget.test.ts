import { targetOf } from "../../../../src/workbench/shell/links/linkTarget";

describe("targetOf", () => {
  it.each([
    ["https://example.org/a", "", { kind: "page", url: "https://example.org/a" }],
    ["https://example.org/a", "top", { kind: "page", url: "https://example.org/a#top" }],
    ["HTTP://example.org", "", { kind: "page", url: "http://example.org/" }],
    ["www.example.org", "", { kind: "page", url: "https://www.example.org/" }],
    ["mailto:a@example.org", "", { kind: "page", url: "mailto:a@example.org" }],
    ["", "Sheet1!A1", { kind: "place", reference: "Sheet1!A1" }],
    ["", "#Sheet1!A1", { kind: "place", reference: "Sheet1!A1" }],
    ["#Total", "", { kind: "place", reference: "Total" }],
    ["javascript:alert(1)", "", null],
    ["data:text/html,x", "", null],
    ["file:///etc/passwd", "", null],
    ["..\\book.xlsx", "", null],
  ])("%s with the place %j leads to %j", (address, documentReference, target) => {
    expect(targetOf({ address, documentReference, screenTip: "" })).toEqual(target);
  });
});
