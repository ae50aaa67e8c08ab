/** An add-in only manifest, as far as Excel acts on it; texts and addresses are those of one language. */
export interface AddinManifest {
  readonly id: string;
  /** "1.0.0.0" */
  readonly version: string;
  readonly displayName: string;
  /** One page, which lives as long as the add-in, is pane, functions and commands at once. */
  readonly isShared: boolean;
  /** The page that the task pane shows first; with a shared runtime the page of everything. */
  readonly pageUrl: string;
  /** The page whose actions ribbon buttons run; null with a shared runtime, or when there is none. */
  readonly commandsUrl: string | null;
  /** Null for an add-in without custom functions. */
  readonly functions: FunctionsSource | null;
  readonly tabs: readonly RibbonTab[];
  readonly getStarted: GetStarted | null;
}

export interface FunctionsSource {
  /** The page that the functions run in; null with a shared runtime. */
  readonly pageUrl: string | null;
  readonly metadataUrl: string;
  /** Comes before every function's name, with a dot; null when names stand alone. */
  readonly namespace: string | null;
}

export interface GetStarted {
  readonly title: string;
  readonly description: string;
  readonly learnMoreUrl: string | null;
}

export interface RibbonTab {
  /** "TabData" for one of Excel's own tabs, whose label the host knows. */
  readonly id: string;
  /** Null for Excel's own tabs. */
  readonly label: string | null;
  /** Scripts show and hide it; false for the tabs of the manifest. */
  readonly isContextual: boolean;
  readonly startsVisible: boolean;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction;
  readonly startsEnabled: boolean;
}

export interface RibbonIcon {
  /** In pixels at 100 %. */
  readonly size: number;
  readonly url: string;
}

export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly pageUrl: string; readonly title: string | null }
  | { readonly kind: "executeFunction"; readonly functionName: string };
