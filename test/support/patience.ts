/** Some tests make keys or read every source file: a busy machine takes a while. Only what hangs takes this long. */
jest.setTimeout(60_000);
