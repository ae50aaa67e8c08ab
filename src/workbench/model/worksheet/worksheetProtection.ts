import { method, optional, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { accessDenied, invalidArgument } from "../refusals";

interface ProtectionObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
}

const protectionClass: ModelClass<ProtectionObject> = {
  name: "WorksheetProtection",
  members: [
    property("Protected", "1.2", { get: ({ context, sheetId }) => context.protection.has(sheetId) }),
    method("Protect", "1.2", {
      args: [optional("options", "object"), optional("password", "string")],
      call: ({ context, sheetId }, [, password]) => {
        // Protecting twice is refused (learn.microsoft.com/javascript/api/excel/excel.worksheetprotection).
        if (context.protection.has(sheetId)) throw accessDenied();
        context.protection.set(sheetId, typeof password === "string" ? password : "");
      },
    }),
    method("Unprotect", "1.7", {
      args: [optional("password", "string")],
      call: ({ context, sheetId }, [password]) => {
        const expected = context.protection.get(sheetId) ?? "";
        if (expected !== (typeof password === "string" ? password : "")) throw invalidArgument();
        context.protection.delete(sheetId);
      },
    }),
  ],
};

export function createWorksheetProtection(context: ModelContext, sheetId: string): ModelObject {
  const protection: ProtectionObject = { modelClass: protectionClass, isNull: false, context, sheetId };
  return protection;
}
