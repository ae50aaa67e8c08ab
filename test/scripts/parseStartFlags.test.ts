import { parseStartFlags } from "../../scripts/parseStartFlags";

describe("the flags of npm start", () => {
  it("are read, and none is needed", () => {
    expect(parseStartFlags([])).toEqual({ port: null, opensBrowser: true, useCdn: false });
    expect(parseStartFlags(["--no-open", "--port", "0", "--cdn"])).toEqual({
      port: 0,
      opensBrowser: false,
      useCdn: true,
    });
    expect(parseStartFlags(["--port=3001"])).toMatchObject({ port: 3001 });
  });

  it.each([
    [["--bogus"], 'npm start has no flag "--bogus"; it takes --port N, --no-open and --cdn.'],
    [["-p", "3"], 'npm start has no flag "-p"; it takes --port N, --no-open and --cdn.'],
    [["3001"], 'npm start has no flag "3001"; it takes --port N, --no-open and --cdn.'],
    [["--port"], '--port takes a number from 0 to 65535, not "".'],
    [["--port", "abc"], '--port takes a number from 0 to 65535, not "abc".'],
    [["--port", "--cdn"], '--port takes a number from 0 to 65535, not "--cdn".'],
    [["--port=65536"], '--port takes a number from 0 to 65535, not "65536".'],
    [["--no-open=yes"], "--no-open takes no value."],
  ])("%j are refused with one sentence", (args, sentence) => {
    expect(parseStartFlags(args)).toBe(sentence);
  });
});
