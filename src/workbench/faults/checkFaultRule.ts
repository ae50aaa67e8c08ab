import type { FaultRule } from "./faultRule";

const kinds = ["error", "call", "delay", "drop", "cellEdit"];

/** Rules come from scripts: a mistake in one must not look like a batch that simply succeeds. */
export function checkFaultRule({ member, batch, fault }: FaultRule): void {
  const kind = (fault as { readonly kind?: unknown } | undefined)?.kind;
  if (!kinds.includes(String(kind))) throw new Error(`A fault's kind is one of ${kinds.join(", ")}.`);
  if (member !== undefined && !/^\w+\.\w+$/.test(member))
    throw new Error(`"${member}" is no member: write "TableCollection.add".`);
  if (batch !== undefined && !(Number.isInteger(batch) && batch >= 1))
    throw new Error("Batches are counted from 1.");
  if (fault.kind === "error" && !fault.code) throw new Error("An error needs a code.");
  if (fault.kind === "error" && fault.action !== undefined && member !== undefined)
    throw new Error("An error happens at a member or before an action, not both.");
  if (fault.kind === "call" && !Number.isInteger(fault.number))
    throw new Error("A refused call needs the library's number.");
  if (fault.kind === "delay" && !(fault.milliseconds >= 0))
    throw new Error("A delay needs its milliseconds.");
}
