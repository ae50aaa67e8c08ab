import type { Member, ModelObject } from "../../../src/workbench/model/member";
import { HostError } from "../../../src/workbench/model/hostError";
import { createWorkbook } from "../../../src/workbench/model/book/createWorkbook";
import { TestWorkbook } from "./testWorkbook";

/** An object of the model, used as a script would: by member names, with the checks that the dispatcher makes left out. */
export class ScriptObject {
  constructor(readonly object: ModelObject) {}

  get isNull(): boolean {
    return this.object.isNull;
  }

  get(name: string): unknown {
    const member = this.member(name);
    if (member.kind !== "property") throw new Error(`${name} is no property`);
    return member.get(this.object as never);
  }

  set(name: string, value: unknown): void {
    const member = this.member(name);
    if (member.kind !== "property" || !member.set) throw new Error(`${name} cannot be set`);
    member.set(this.object as never, value);
  }

  /** "Format/Fill" goes two steps. */
  to(path: string): ScriptObject {
    return path.split("/").reduce<ScriptObject>((from, name) => {
      const member = from.member(name);
      if (member.kind !== "navigation") throw new Error(`${name} leads nowhere`);
      return new ScriptObject(member.get(from.object as never));
    }, this);
  }

  call(name: string, ...args: readonly unknown[]): unknown {
    const member = this.member(name);
    if (member.kind !== "method") throw new Error(`${name} is no method`);
    const given = args.map((arg) => (arg instanceof ScriptObject ? arg.object : arg));
    return member.call(this.object as never, given);
  }

  /** A call that gives another object. */
  follow(name: string, ...args: readonly unknown[]): ScriptObject {
    return new ScriptObject(this.call(name, ...args) as ModelObject);
  }

  item(key: unknown): ScriptObject {
    return new ScriptObject(
      (this.object.modelClass.indexer as (self: unknown, key: unknown) => ModelObject)(this.object, key),
    );
  }

  items(): ScriptObject[] {
    const items = this.object.modelClass.items as (self: unknown) => readonly ModelObject[];
    return items(this.object).map((item) => new ScriptObject(item));
  }

  private member(name: string): Member<never> {
    const member = this.object.modelClass.members.find((one) => one.name === name);
    if (!member) throw new Error(`No member ${name}`);
    return member;
  }
}

/** A workbook and its model side by side. */
export class ScriptedWorkbook extends TestWorkbook {
  readonly workbook = new ScriptObject(createWorkbook(this.engine, { name: "Book1.xlsx", culture: "en-US" }));

  sheet(name = "Sheet1"): ScriptObject {
    return this.workbook.to("Worksheets").item(name);
  }

  range(address: string): ScriptObject {
    return this.sheet().follow("GetRange", address);
  }
}

/** The code that a refused call answers with. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return "none";
}
