/** How the played Excel introduces itself to the page. */
export interface HostIdentity {
  /** Display language, such as "ja-JP". */
  readonly locale: string;
  readonly conversationId: string;
  readonly addinId: string;
  readonly documentUrl: string;
  /** "16.0.14332.20011" */
  readonly version: string;
  /** Requirement sets by lower-case name: `{ excelapi: "1.17" }`. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Excel on the web, in the library's list of hosts. */
const excelOnTheWeb = 16;
const taskPane = 1;
const documentOpened = 1;
const readWrite = 0;

/** The answer to the library's first question; `Office.context` is made of it. */
export function toAppContext(
  host: HostIdentity,
  settings: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  return {
    _id: host.conversationId,
    _appName: excelOnTheWeb,
    _appVersion: "16.01",
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: host.documentUrl,
    _clientMode: readWrite,
    _settings: settings,
    _reason: documentOpened,
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: host.conversationId,
    _appInstanceId: host.addinId,
    _appMinorVersion: 0,
    _hostFullVersion: host.version,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _requirementMatrix: JSON.stringify(host.requirements),
  };
}

/** What a page is for: everything, functions alone, or a pane or commands without functions. */
export type PageRuntime = "shared" | "functions" | "scripts";

export interface OpenedPage {
  readonly pageUrl: string;
  /** The page that the add-in's page is in. */
  readonly hostUrl: string;
  readonly runtime: PageRuntime;
}

/** Bits: 1 shared runtime, 2 custom functions; without the second the functions' runtime never starts. */
const flagsOf: Readonly<Record<PageRuntime, number>> = { shared: 3, functions: 2, scripts: 0 };

/** What the library reads from the page's URL and from its window's name before it asks anything. */
export function toPageIdentity(host: HostIdentity, { pageUrl, hostUrl, runtime }: OpenedPage) {
  const flags = flagsOf[runtime];
  const hostInfo = `Excel$Web$16.01$${host.locale}$${host.conversationId}$$$${flags}$`;
  const url = new URL(pageUrl);
  url.searchParams.set("_host_Info", hostInfo);
  return {
    url: url.href,
    windowName: JSON.stringify({
      baseFrameName: "workbench-pane",
      hostInfo,
      xdmInfo: `${host.conversationId}|${host.addinId}|${hostUrl}`,
      serializerVersion: 1,
      flights: "[]",
    }),
  };
}
