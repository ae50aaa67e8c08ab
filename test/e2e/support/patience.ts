/** Opening the workbench starts a page, a spreadsheet engine and Microsoft's library; a slow machine takes a while. */
jest.setTimeout(60_000);
