import { HostError } from "../model/hostError";
import type { ModelClass, ModelObject } from "../model/member";
import type { Action, ActionKind, Batch } from "./batch";
import { toBatchError, type BatchError } from "./batchError";
import type { BatchFaults } from "./batchFaults";
import { BatchScope, type ObjectSources } from "./batchScope";
import { locationOf } from "./memberLookup";
import { identityOf, readQuery } from "./query";
import { readRecursively } from "./recursiveQuery";
import { toScriptNames } from "./scriptNames";

/** What a page is told about one batch, and what `requests()` shows of it. */
export interface BatchOutcome {
  readonly results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** Trace actions that were reached; some event registrations are only believed when theirs is among them. */
  readonly traceIds: readonly number[];
  readonly error: BatchError | null;
  readonly steps: readonly BatchStep[];
}

export interface BatchStep {
  readonly kind: ActionKind;
  /** "Range.values"; for a whole object its class. */
  readonly target: string;
}

export interface DispatcherOptions extends ObjectSources {
  /** Takes `_Register…Event` and `_Unregister…Event`; throws for an event that never comes. */
  setEventRegistration(owner: ModelObject, method: string): void;
}

/**
 * Runs the actions of a batch in order against the declared object model. Actions before a failing one stand, the
 * rest do not run.
 */
export function runBatch(
  batch: Batch,
  options: DispatcherOptions,
  faults: BatchFaults | null = null,
): BatchOutcome {
  const run = new BatchRun(batch, options, faults);
  let error: BatchError | null = null;
  let index = 0;
  for (const action of batch.actions) {
    try {
      run.leaveMember();
      faults?.beforeAction(index);
      run.perform(action);
    } catch (failure) {
      error = toBatchError(failure, run.location, index);
      break;
    }
    index += 1;
  }
  return { results: run.results, traceIds: run.traceIds, error, steps: run.steps };
}

class BatchRun {
  readonly results: { ActionId: number; Value: unknown }[] = [];
  readonly traceIds: number[] = [];
  readonly steps: BatchStep[] = [];
  readonly #scope: BatchScope;

  constructor(
    batch: Batch,
    private readonly options: DispatcherOptions,
    faults: BatchFaults | null,
  ) {
    this.#scope = new BatchScope(batch, options, faults?.beforeMember ?? null);
  }

  get location(): string {
    return this.#scope.location;
  }

  leaveMember(): void {
    this.#scope.leaveMember();
  }

  perform(action: Action): void {
    if (action.kind === "trace") return this.#trace(action);
    if (action.kind === null) {
      throw new HostError("NotImplemented", "The workbench does not know this kind of action.");
    }
    const object = this.#scope.objectAt(action.pathId);
    this.steps.push(stepOf(action.kind, object.modelClass, action.name));
    const value = this.#perform(object, action);
    this.results.push({ ActionId: action.id, Value: value ?? null });
  }

  #perform(object: ModelObject, action: Action): unknown {
    switch (action.kind) {
      case "instantiate":
        return object.isNull ? null : identityOf(object, this.#scope);
      case "query":
        return readQuery(object, action.query, this.#scope);
      case "queryAsJson":
        return toScriptNames(readQuery(object, action.query, this.#scope));
      case "recursiveQuery":
        return readRecursively(object, action.recursiveQuery, this.#scope);
      case "ensureUnchanged":
        return this.#ensureUnchanged(object, action.objectState);
      case "method":
        return this.#call(object, action);
      case "setProperty":
        return this.#set(object, action.name, this.#scope.valuesOf(action.args)[0]);
      default:
        for (const [name, value] of Object.entries(action.objectState)) this.#set(object, name, value);
    }
  }

  #trace(action: Action): void {
    this.traceIds.push(action.id);
    this.results.push({ ActionId: action.id, Value: null });
  }

  #call(object: ModelObject, { name, args }: Action): unknown {
    // The library leaves a result unset when it is marked so; that is how a call on a null object ends.
    if (object.isNull) return { _IsNull: true };
    if (name === "_KeepReference") return void this.#scope.references.keep(object);
    if (name === "_RemoveReference") return this.#scope.references.release(String(args.values[0]));
    if (/^_(Unr|R)egister\w+$/.test(name)) return this.options.setEventRegistration(object, name);

    const member = this.#scope.member(object, name);
    if (member.kind !== "method") {
      throw new HostError("InvalidOperation", `${this.location} is a ${member.kind}.`);
    }
    return this.#scope.call(object, member, args);
  }

  /** Throws Conflict when something is not as the script last saw it. */
  #ensureUnchanged(object: ModelObject, expected: Action["objectState"]): void {
    for (const [name, value] of Object.entries(expected)) {
      const member = this.#scope.member(object, name);
      const actual = member.kind === "property" ? member.get(object as never) : undefined;
      if (JSON.stringify(actual) !== JSON.stringify(value))
        throw new HostError("Conflict", `${this.location} has changed.`);
    }
  }

  #set(object: ModelObject, name: string, value: unknown): void {
    if (object.isNull) throw new HostError("ItemNotFound", `There is no object to set ${name} on.`);
    const member = this.#scope.member(object, name);
    if (member.kind !== "property" || member.set === undefined) {
      throw new HostError("InvalidOperation", `${this.location} is read-only.`);
    }
    member.set(object as never, value);
  }
}

const knownSteps = new Map<ModelClass<never>, Map<string, BatchStep>>();

/** The same step of many is one object: a batch may have tens of thousands, and the log keeps them all. */
function stepOf(kind: ActionKind, modelClass: ModelClass<never>, name: string): BatchStep {
  const ofClass = knownSteps.get(modelClass) ?? new Map<string, BatchStep>();
  if (ofClass.size === 0) knownSteps.set(modelClass, ofClass);
  const key = `${kind} ${name}`;
  const known = ofClass.get(key);
  if (known !== undefined) return known;
  const target = name === "" ? modelClass.name : locationOf(modelClass, name);
  const step = { kind, target };
  ofClass.set(key, step);
  return step;
}
