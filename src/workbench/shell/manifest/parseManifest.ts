import { failed, ok, type Outcome } from "../outcome";
import type { AddinManifest, FunctionsSource, GetStarted } from "./addinManifest";
import { createLocalizedResources, localizedValue, type LocalizedResources } from "./localizedResources";
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
  const basics = {
    id: textOf(requireChild(root, "Id")),
    version: textOf(requireChild(root, "Version")),
    displayName: localizedValue(requireChild(root, "DisplayName"), locale),
    pageUrl: localizedValue(requireChild(root, "DefaultSettings", "SourceLocation"), locale),
  };
  const overrides = childNamed(root, "VersionOverrides");
  const host = overrides === null ? undefined : workbookHost(overrides);
  if (overrides === null || host === undefined) {
    return ok({ ...basics, functions: null, tabs: [], getStarted: null });
  }
  const resources = createLocalizedResources(overrides, locale);
  const runtime = childNamed(host, "Runtimes", "Runtime");
  const desktop = childNamed(host, "DesktopFormFactor");
  return ok({
    ...basics,
    // With a shared runtime the pane is the runtime's page.
    pageUrl: runtime === null ? basics.pageUrl : resources.of(runtime),
    functions: readFunctions(host, resources),
    tabs: desktop === null ? [] : readRibbon(desktop, resources),
    getStarted: desktop === null ? null : readGetStarted(desktop, resources),
  });
}

function workbookHost(overrides: Element): Element | undefined {
  return childrenNamed(requireChild(overrides, "Hosts"), "Host").find((host) => typeOf(host) === "Workbook");
}

function readFunctions(host: Element, resources: LocalizedResources): FunctionsSource | null {
  const factors = childNamed(host, "AllFormFactors");
  const point =
    factors === null
      ? undefined
      : childrenNamed(factors, "ExtensionPoint").find((each) => typeOf(each) === "CustomFunctions");
  if (point === undefined) return null;
  const namespace = childNamed(point, "Namespace");
  return {
    metadataUrl: resources.of(requireChild(point, "Metadata", "SourceLocation")),
    namespace: namespace === null ? null : resources.of(namespace),
  };
}

function readGetStarted(desktop: Element, resources: LocalizedResources): GetStarted | null {
  const element = childNamed(desktop, "GetStarted");
  if (element === null) return null;
  const learnMore = childNamed(element, "LearnMoreUrl");
  return {
    title: resources.of(requireChild(element, "Title")),
    description: resources.of(requireChild(element, "Description")),
    learnMoreUrl: learnMore === null ? null : resources.of(learnMore),
  };
}

/** Chromium wraps the message in headings for people who see the document itself. */
function parserMessage(parserError: Element): string {
  return textOf(parserError.querySelector("div") ?? parserError);
}
