import { failed, ok, type Outcome } from "../outcome";
import type { AddinManifest, FunctionsSource, GetStarted, RibbonTab } from "./addinManifest";
import {
  checkedUrl,
  createLocalizedResources,
  localizedValue,
  type LocalizedResources,
} from "./localizedResources";
import { readRibbon } from "./readRibbon";
import { childNamed, childrenNamed, ManifestProblem, requireChild, textOf, typeOf } from "./xmlElement";

/**
 * Reads an add-in only manifest the way Excel does, in one language. `url` is where the text came from, for
 * messages. `VersionOverrides` may be missing: then there is a pane and nothing else.
 */
export function parseManifest(
  xml: Document,
  { url, locale }: { url: string; locale: string },
): Outcome<AddinManifest> {
  const root = xml.documentElement;
  const [broken] = root.getElementsByTagName("parsererror");
  if (broken !== undefined || root.localName === "parsererror") {
    return failed({ code: "manifest_not_xml", url, detail: parserMessage(broken ?? root) });
  }
  if (root.localName !== "OfficeApp") return failed({ code: "manifest_not_office", url });
  try {
    return readManifest(root, locale);
  } catch (problem) {
    if (problem instanceof ManifestProblem) return failed(problem.problem);
    throw problem;
  }
}

function readManifest(root: Element, locale: string): Outcome<AddinManifest> {
  const hosts = childrenNamed(requireChild(root, "Hosts"), "Host");
  if (!hosts.some((host) => host.getAttribute("Name") === "Workbook")) {
    return failed({ code: "manifest_host_missing" });
  }
  const source = requireChild(root, "DefaultSettings", "SourceLocation");
  const basics = {
    id: textOf(requireChild(root, "Id")),
    version: textOf(requireChild(root, "Version")),
    displayName: localizedValue(requireChild(root, "DisplayName"), locale),
    pageUrl: checkedUrl(localizedValue(source, locale), source),
  };
  const overrides = childNamed(root, "VersionOverrides");
  const host = overrides === null ? undefined : workbookHost(overrides);
  if (overrides === null || host === undefined) {
    return ok({ ...basics, isShared: false, commandsUrl: null, functions: null, tabs: [], getStarted: null });
  }
  const resources = createLocalizedResources(overrides, locale);
  const sharedUrl = readSharedRuntime(host, resources);
  const desktop = childNamed(host, "DesktopFormFactor");
  const tabs = desktop === null ? [] : readRibbon(desktop, resources);
  const functionFile = desktop === null ? null : childNamed(desktop, "FunctionFile");
  return ok({
    ...basics,
    isShared: sharedUrl !== null,
    pageUrl: sharedUrl ?? firstPaneOf(tabs) ?? basics.pageUrl,
    commandsUrl: sharedUrl === null && functionFile !== null ? resources.url(functionFile) : null,
    functions: readFunctions(host, { resources, isShared: sharedUrl !== null }),
    tabs,
    getStarted: desktop === null ? null : readGetStarted(desktop, resources),
  });
}

/** The page that does everything. A runtime that is not said to be long is none of Excel's: the word is "short". */
function readSharedRuntime(host: Element, resources: LocalizedResources): string | null {
  const runtimes = childNamed(host, "Runtimes");
  const shared =
    runtimes &&
    childrenNamed(runtimes, "Runtime").find(
      (each) => each.getAttribute("lifetime")?.toLowerCase() === "long",
    );
  return shared ? resources.url(shared) : null;
}

/** Excel shows what a button opens; the default page is for versions that know no buttons. */
function firstPaneOf(tabs: readonly RibbonTab[]): string | null {
  for (const { action } of tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))) {
    if (action.kind === "showTaskpane") return action.pageUrl;
  }
  return null;
}

function workbookHost(overrides: Element): Element | undefined {
  return childrenNamed(requireChild(overrides, "Hosts"), "Host").find((host) => typeOf(host) === "Workbook");
}

function readFunctions(
  host: Element,
  { resources, isShared }: { readonly resources: LocalizedResources; readonly isShared: boolean },
): FunctionsSource | null {
  const factors = childNamed(host, "AllFormFactors");
  const point =
    factors === null
      ? undefined
      : childrenNamed(factors, "ExtensionPoint").find((each) => typeOf(each) === "CustomFunctions");
  if (point === undefined) return null;
  const namespace = childNamed(point, "Namespace");
  return {
    pageUrl: isShared ? null : resources.url(requireChild(point, "Page", "SourceLocation")),
    metadataUrl: resources.url(requireChild(point, "Metadata", "SourceLocation")),
    namespace: namespace === null ? null : resources.text(namespace),
  };
}

function readGetStarted(desktop: Element, resources: LocalizedResources): GetStarted | null {
  const element = childNamed(desktop, "GetStarted");
  if (element === null) return null;
  const learnMore = childNamed(element, "LearnMoreUrl");
  return {
    title: resources.text(requireChild(element, "Title")),
    description: resources.text(requireChild(element, "Description")),
    learnMoreUrl: learnMore === null ? null : resources.url(learnMore),
  };
}

/** Chromium wraps the message in headings for people who see the document itself. */
function parserMessage(parserError: Element): string {
  return textOf(parserError.querySelector("div") ?? parserError);
}
