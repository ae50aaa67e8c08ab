import { parseAddress } from "../../engine/address";
import { isPassword } from "../../engine/protection/keptPassword";
import type { EditableRange } from "../../engine/protection/protectionStore";
import { method, optional, property, required, twins } from "../declare";
import { HostError } from "../hostError";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { existing, invalidArgument } from "../refusals";
import { assertOpen, changeProtection, isPaused, protectionOf, toPassword } from "./protectionObject";
import type { ProtectionObject } from "./protectionObject";

interface AllowEditRangeObject extends ProtectionObject {
  readonly title: string;
}

const PASSWORD = optional("password", "string");
const KEY = [required("key", "string")];

const allowEditRangeClass: ModelClass<AllowEditRangeObject> = {
  name: "AllowEditRange",
  members: [
    property("Title", "", { get: (self) => rangeOf(self).title, set: retitle }),
    property("_Id", "", { get: (self) => rangeOf(self).title }),
    property("Address", "", {
      get: (self) => rangeOf(self).address,
      set: (self, value) => replace(self, { address: checkedAddress(value) }),
    }),
    property("IsPasswordProtected", "", { get: (self) => rangeOf(self).password !== null }),
    method("Delete", "", {
      call: (self) => {
        assertOpen(self);
        const { title } = rangeOf(self);
        changeProtection(self, { editableRanges: rangesOf(self).filter((each) => each.title !== title) });
      },
    }),
    method("PauseProtection", "", {
      args: [PASSWORD],
      call: (self, [password]) => {
        const range = rangeOf(self);
        if (!protectionOf(self).isProtected || isPaused(self) || range.password === null) return;
        if (!opens(range, password)) throw badPassword();
        self.context.engine.protection.openRange(self.sheetId, range.title);
      },
    }),
    method("SetPassword", "", {
      args: [PASSWORD],
      call: (self, [password]) => replace(self, { password: toPassword(password) }),
    }),
  ],
};

const allowEditRangesClass: ModelClass<ProtectionObject> = {
  name: "AllowEditRangeCollection",
  items: (self) => rangesOf(self).map(({ title }) => create(self, title)),
  indexer: (self, key) => existing(rangeWith(self, key)),
  members: [
    method("Add", "", {
      args: [required("title", "string"), required("rangeAddress", "string"), optional("options", "object")],
      call: add,
    }),
    method("GetCount", "", { call: (self) => rangesOf(self).length }),
    ...twins<ProtectionObject>("GetItem", "", { args: KEY, find: (self, [key]) => rangeWith(self, key) }),
    method("GetItemAt", "", {
      args: [required("index", "number")],
      call: (self, [index]) => create(self, existing(rangesOf(self)[asIndex(index)]).title),
    }),
    method("PauseProtection", "", { args: [required("password", "string")], call: pauseAll }),
  ],
};

export function createAllowEditRanges(context: ModelContext, sheetId: string): ModelObject {
  const ranges: ProtectionObject = { modelClass: allowEditRangesClass, isNull: false, context, sheetId };
  return ranges;
}

function rangeWith(self: ProtectionObject, key: unknown): ModelObject | null {
  const found = titled(self, asText(key));
  return found ? create(self, found.title) : null;
}

function create({ context, sheetId }: ProtectionObject, title: string): ModelObject {
  const range: AllowEditRangeObject = {
    modelClass: allowEditRangeClass,
    isNull: false,
    context,
    sheetId,
    title,
  };
  return range;
}

function add(self: ProtectionObject, [title, address, options]: readonly unknown[]): void {
  assertOpen(self);
  const { password } = (options ?? {}) as { readonly password?: unknown };
  const added: EditableRange = {
    title: freeTitle(self, title),
    address: checkedAddress(address),
    password: toPassword(password),
  };
  changeProtection(self, { editableRanges: [...rangesOf(self), added] });
}

function retitle(self: AllowEditRangeObject, value: unknown): void {
  assertOpen(self);
  if (value === rangeOf(self).title) return;
  replace(self, { title: freeTitle(self, value) });
}

function pauseAll(self: ProtectionObject, [password]: readonly unknown[]): void {
  if (!protectionOf(self).isProtected || isPaused(self)) return;
  const opened = rangesOf(self).filter((range) => range.password !== null && opens(range, password));
  if (opened.length === 0) throw badPassword();
  for (const { title } of opened) self.context.engine.protection.openRange(self.sheetId, title);
}

function replace(self: AllowEditRangeObject, patch: Partial<EditableRange>): void {
  assertOpen(self);
  const range = rangeOf(self);
  const editableRanges = rangesOf(self).map((each) => (each === range ? { ...range, ...patch } : each));
  changeProtection(self, { editableRanges });
}

function opens({ password }: EditableRange, given: unknown): boolean {
  return isPassword(typeof given === "string" ? given : "", password);
}

function rangesOf(self: ProtectionObject): readonly EditableRange[] {
  return protectionOf(self).editableRanges;
}

function titled(self: ProtectionObject, title: string): EditableRange | undefined {
  return rangesOf(self).find((each) => each.title.toLowerCase() === title.toLowerCase());
}

function rangeOf(self: AllowEditRangeObject): EditableRange {
  return existing(titled(self, self.title));
}

function freeTitle(self: ProtectionObject, value: unknown): string {
  const title = asText(value);
  if (title === "" || titled(self, title)) throw invalidArgument();
  return title;
}

/** One area or several, without a sheet's name. */
function checkedAddress(value: unknown): string {
  const areas = asText(value).split(/[\s,]+/);
  if (areas.some((each) => parseAddress(each)?.sheetName !== null)) throw invalidArgument();
  return areas.join(",");
}

function badPassword(): HostError {
  return new HostError("BadPassword", "The password you supplied is incorrect.");
}
