import { readProtection, writeProtection } from "../../engine/book/bookProtection";
import { isPassword } from "../../engine/protection/keptPassword";
import { method, optional, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { invalidArgument, workbookProtected } from "../refusals";
import { isStructureProtected } from "./structure";

interface ProtectionObject extends ModelObject {
  readonly context: ModelContext;
}

const PASSWORD = [optional("password", "string")];

const protectionClass: ModelClass<ProtectionObject> = {
  name: "WorkbookProtection",
  members: [
    property("Protected", "1.7", { get: ({ context }) => isStructureProtected(context) }),
    method("Protect", "1.7", {
      args: PASSWORD,
      call: ({ context }, [password]) => {
        // Protecting twice fails (learn.microsoft.com/javascript/api/excel/excel.workbookprotection).
        if (isStructureProtected(context)) throw workbookProtected();
        const isGiven = typeof password === "string" && password !== "";
        writeProtection(context.engine.state, { password: isGiven ? { text: password } : null });
      },
    }),
    method("Unprotect", "1.7", { args: PASSWORD, call: unprotect }),
  ],
};

export function createWorkbookProtection(context: ModelContext): ModelObject {
  const protection: ProtectionObject = { modelClass: protectionClass, isNull: false, context };
  return protection;
}

function unprotect({ context }: ProtectionObject, [password]: readonly unknown[]): void {
  const { state } = context.engine;
  const protection = readProtection(state);
  if (protection === null) return;
  const given = typeof password === "string" ? password : "";
  if (!isPassword(given, protection.password)) throw invalidArgument();
  writeProtection(state, null);
}
