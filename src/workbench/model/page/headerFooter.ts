import { changePageLayout, HEADER_FOOTER_STATES, readPageLayout } from "../../engine/page/pageLayout";
import type { HeaderFooterPages, HeaderFooterTexts, PageLayout } from "../../engine/page/pageLayout";
import { navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asOneOf, asText } from "../plainValue";
import { invalidArgument } from "../refusals";
import { sheetOf } from "../worksheet/worksheetObject";
import type { WorksheetObject } from "../worksheet/worksheetObject";

interface HeaderFooterObject extends WorksheetObject {
  readonly pages: HeaderFooterPages;
}

/** Of the three parts of a header, or of a footer, together. */
const MOST_CHARACTERS = 255;

function part(name: string, key: keyof HeaderFooterTexts): PropertyMember<HeaderFooterObject> {
  return property<HeaderFooterObject>(name, "1.9", {
    get: (self) => textsOf(self)[key],
    set: (self, value) => write(self, { ...textsOf(self), [key]: asText(value) }),
  });
}

const headerFooterClass: ModelClass<HeaderFooterObject> = {
  name: "HeaderFooter",
  members: [
    part("LeftHeader", "leftHeader"),
    part("CenterHeader", "centerHeader"),
    part("RightHeader", "rightHeader"),
    part("LeftFooter", "leftFooter"),
    part("CenterFooter", "centerFooter"),
    part("RightFooter", "rightFooter"),
  ],
};

/** Files know three kinds of pages: those for all pages are the odd ones, where odd and even are not told apart. */
const groupClass: ModelClass<WorksheetObject> = {
  name: "HeaderFooterGroup",
  members: [
    navigation("DefaultForAllPages", "1.9", (self) => createHeaderFooter(self, "odd")),
    navigation("EvenPages", "1.9", (self) => createHeaderFooter(self, "even")),
    navigation("FirstPage", "1.9", (self) => createHeaderFooter(self, "first")),
    navigation("OddPages", "1.9", (self) => createHeaderFooter(self, "odd")),
    property("State", "1.9", {
      get: (self) => layoutOf(self).headerFooterState,
      set: (self, value) => change(self, { headerFooterState: asOneOf(value, HEADER_FOOTER_STATES) }),
    }),
    property("UseSheetMargins", "1.9", {
      get: (self) => layoutOf(self).useSheetMargins,
      set: (self, value) => change(self, { useSheetMargins: asBoolean(value) }),
    }),
    property("UseSheetScale", "1.9", {
      get: (self) => layoutOf(self).useSheetScale,
      set: (self, value) => change(self, { useSheetScale: asBoolean(value) }),
    }),
  ],
};

export function createHeaderFooterGroup(context: ModelContext, sheetId: string): ModelObject {
  const group: WorksheetObject = { modelClass: groupClass, isNull: false, context, sheetId };
  return group;
}

function createHeaderFooter({ context, sheetId }: WorksheetObject, pages: HeaderFooterPages): ModelObject {
  const texts: HeaderFooterObject = {
    modelClass: headerFooterClass,
    isNull: false,
    context,
    sheetId,
    pages,
  };
  return texts;
}

function textsOf(self: HeaderFooterObject): HeaderFooterTexts {
  return layoutOf(self).headersFooters[self.pages];
}

function write(self: HeaderFooterObject, texts: HeaderFooterTexts): void {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
  const lengths = [leftHeader + centerHeader + rightHeader, leftFooter + centerFooter + rightFooter];
  if (lengths.some(({ length }) => length > MOST_CHARACTERS)) throw invalidArgument();
  change(self, { headersFooters: { ...layoutOf(self).headersFooters, [self.pages]: texts } });
}

function layoutOf(self: WorksheetObject): PageLayout {
  return readPageLayout(self.context.engine.state, sheetOf(self).id);
}

function change(self: WorksheetObject, patch: Partial<PageLayout>): void {
  changePageLayout(self.context.engine.state, sheetOf(self).id, patch);
}
