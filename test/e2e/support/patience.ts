/**
 * Opening the workbench starts a page, a spreadsheet engine and Microsoft's library, and some tests open two: a slow
 * machine takes a while. It only bounds how long a test that hangs holds up the others.
 */
jest.setTimeout(150_000);
