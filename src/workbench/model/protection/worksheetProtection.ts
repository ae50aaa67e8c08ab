import { isPassword } from "../../engine/protection/keptPassword";
import type { ProtectionOptions } from "../../engine/protection/protectionStore";
import { method, navigation, optional, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { accessDenied, invalidArgument, invalidOperation } from "../refusals";
import { createAllowEditRanges } from "./allowEditRange";
import { assertOpen, changeProtection, isPaused, protectionOf, toPassword } from "./protectionObject";
import type { ProtectionObject } from "./protectionObject";
import { parseProtectionOptions } from "./protectionOptions";

const PASSWORD = optional("password", "string");

/** Members without a version are of ExcelApiOnline. */
const protectionClass: ModelClass<ProtectionObject> = {
  name: "WorksheetProtection",
  members: [
    property("Protected", "1.2", { get: (self) => protectionOf(self).isProtected }),
    property("Options", "1.2", { get: (self) => (protectionOf(self).isProtected ? optionsOf(self) : null) }),
    property("SavedOptions", "", { get: optionsOf }),
    property("CanPauseProtection", "", { get: (self) => protectionOf(self).isProtected }),
    property("IsPaused", "", { get: isPaused }),
    property("IsPasswordProtected", "", { get: (self) => protectionOf(self).password !== null }),
    navigation("AllowEditRanges", "", ({ context, sheetId }) => createAllowEditRanges(context, sheetId)),
    method("Protect", "1.2", { args: [optional("options", "object"), PASSWORD], call: protect }),
    method("Unprotect", "1.7", { args: [PASSWORD], call: unprotect }),
    method("CheckPassword", "", { args: [PASSWORD], call: checkPassword }),
    method("PauseProtection", "", { args: [PASSWORD], call: pause }),
    method("ResumeProtection", "", {
      call: (self) => {
        if (isPaused(self)) self.context.engine.protection.setPaused(self.sheetId, false);
      },
    }),
    method("SetPassword", "", { args: [PASSWORD], call: setPassword }),
    method("UpdateOptions", "", {
      args: [required("options", "object")],
      call: (self, [options]) => {
        assertOpen(self);
        changeProtection(self, { options: parseProtectionOptions(options) });
      },
    }),
  ],
};

export function createWorksheetProtection(context: ModelContext, sheetId: string): ModelObject {
  const protection: ProtectionObject = { modelClass: protectionClass, isNull: false, context, sheetId };
  return protection;
}

function optionsOf(self: ProtectionObject): ProtectionOptions {
  return protectionOf(self).options;
}

/** Protecting twice is refused (learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#protect). */
function protect(self: ProtectionObject, [options, password]: readonly unknown[]): void {
  const before = protectionOf(self);
  if (before.isProtected) throw accessDenied();
  const parsed = parseProtectionOptions(options);
  self.context.engine.protection.set(self.sheetId, {
    ...before,
    isProtected: true,
    options: parsed,
    password: toPassword(password),
  });
}

/** Does nothing to a sheet that is not protected, whatever the password. */
function unprotect(self: ProtectionObject, [password]: readonly unknown[]): void {
  const before = protectionOf(self);
  if (!before.isProtected) return;
  if (before.password !== null && !isPassword(textOf(password), before.password)) throw invalidArgument();
  self.context.engine.protection.set(self.sheetId, { ...before, isProtected: false, password: null });
}

/** A password where none is needed opens nothing, and says so. */
function checkPassword(self: ProtectionObject, [password]: readonly unknown[]): boolean {
  return isPassword(textOf(password), protectionOf(self).password);
}

function pause(self: ProtectionObject, [password]: readonly unknown[]): void {
  const before = protectionOf(self);
  if (!before.isProtected || isPaused(self)) return;
  if (before.password !== null && !isPassword(textOf(password), before.password)) throw invalidArgument();
  self.context.engine.protection.setPaused(self.sheetId, true);
}

function setPassword(self: ProtectionObject, [password]: readonly unknown[]): void {
  if (!protectionOf(self).isProtected) throw invalidOperation("The worksheet is not protected.");
  assertOpen(self);
  changeProtection(self, { password: toPassword(password) });
}

function textOf(password: unknown): string {
  return typeof password === "string" ? password : "";
}
