import { HostError } from "../model/hostError";
import type { Member, MethodMember, ModelClass, ModelObject } from "../model/member";
import { nullObject } from "../model/nullObject";
import { pathTypes, type Batch, type ObjectPath, type WireArguments } from "./batch";
import { checkArguments } from "./checkArguments";
import { eventRangeOf, isEventRange } from "./eventRange";
import { isAtMost, loadableMember, locationOf, requireMember } from "./memberLookup";
import { isRecord } from "./message";
import { isModelObject } from "./isModelObject";
import type { References } from "./references";

/** What the object paths of a batch can lead to. */
export interface ObjectSources {
  root(): ModelObject;
  /** A top-level service such as "Microsoft.DynamicRibbon.DynamicRibbon", or null. */
  service(name: string): ModelObject | null;
  readonly references: References;
  /** "1.17": newer members are not found. */
  apiVersion(): string;
}

/**
 * The objects of one batch. A path is resolved at most once, since resolving may create something
 * (`tables.add(…)`); `location` is the member touched last, which is where a failure happened.
 */
export class BatchScope {
  #owner: ModelClass<never> | null = null;
  #name = "";
  readonly #resolved = new Map<number, ModelObject>();

  constructor(
    private readonly batch: Batch,
    private readonly sources: ObjectSources,
    private readonly beforeMember: ((location: string) => void) | null = null,
  ) {}

  get location(): string {
    return this.#owner === null ? this.#name : locationOf(this.#owner, this.#name);
  }

  get references(): References {
    return this.sources.references;
  }

  /** A new action: what fails before it touches a member fails nowhere. */
  leaveMember(): void {
    this.#owner = null;
    this.#name = "";
  }

  objectAt(pathId: number): ModelObject {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(pathId);
    if (path === undefined)
      throw new HostError("GeneralException", `The batch has no object path ${pathId}.`);
    const object = this.#resolve(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  /** The declared member, noted as the place where things may go wrong from here on. */
  member(object: ModelObject, name: string) {
    this.#enter(object.modelClass, name);
    return requireMember(object, name, this.sources.apiVersion());
  }

  /** What `load` means by a name; undefined for nothing that Excel has. */
  loadable(object: ModelObject, name: string) {
    this.#enter(object.modelClass, name);
    return loadableMember(object, name, this.sources.apiVersion());
  }

  isAvailable(member: Member<never>): boolean {
    return isAtMost(member.since, this.sources.apiVersion());
  }

  call(object: ModelObject, method: MethodMember<never>, args: WireArguments): unknown {
    const values = this.valuesOf(args);
    checkArguments(method.args, values);
    return method.call(object as never, values);
  }

  /** Arguments with the objects in the place of their path ids. */
  valuesOf(args: WireArguments): readonly unknown[] {
    return args.values.map((value, index) => this.#valueOf(value, args.pathIds[index]));
  }

  /** The text is made only when somebody asks: a batch may touch many members. */
  #enter(owner: ModelClass<never> | null, name: string): void {
    this.#owner = owner;
    this.#name = name;
    this.beforeMember?.(this.location);
  }

  #resolve(path: ObjectPath): ModelObject {
    switch (path.type) {
      case pathTypes.root:
        return this.sources.root();
      case pathTypes.service:
        return this.#service(path.name);
      case pathTypes.reference:
        return this.#reference(path.name);
      case pathTypes.nullObject:
        return nullObject;
      default:
        return this.#child(this.objectAt(path.parentId), path);
    }
  }

  #service(name: string): ModelObject {
    this.#enter(null, name);
    const service = this.sources.service(name);
    if (service === null) throw new HostError("ApiNotFound", `The workbench has no service ${name}.`);
    return service;
  }

  #reference(id: string): ModelObject {
    const object = this.sources.references.find(id);
    if (object === undefined) throw new HostError("ItemNotFound", "The object is not kept any more.");
    return object;
  }

  /** Whatever is asked of a null object is a null object again: the script learns it from `isNullObject`. */
  #child(parent: ModelObject, path: ObjectPath): ModelObject {
    if (parent.isNull) return nullObject;
    const child = path.type === pathTypes.indexer ? this.#indexed(parent, path) : this.#named(parent, path);
    if (!isModelObject(child)) throw new HostError("InvalidOperation", `${this.location} is not an object.`);
    return child;
  }

  #named(parent: ModelObject, path: ObjectPath): unknown {
    if (isEventRange(path.name)) return eventRangeOf(parent, path.name, String(path.args.values[0]));
    const member = this.member(parent, path.name);
    const isMethodPath = path.type === pathTypes.method;
    if (member.kind === "method" && isMethodPath) return this.call(parent, member, path.args);
    if (member.kind === "navigation" && !isMethodPath) return member.get(parent as never);
    throw new HostError("InvalidOperation", `${this.location} is a ${member.kind}.`);
  }

  #indexed(parent: ModelObject, path: ObjectPath): ModelObject {
    this.#enter(parent.modelClass, "getItem");
    const { indexer } = parent.modelClass;
    if (indexer === undefined) throw new HostError("ApiNotFound", `${parent.modelClass.name} has no items.`);
    return indexer(parent as never, this.valuesOf(path.args)[0]);
  }

  #valueOf(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId > 0) return this.objectAt(pathId);
    if (Array.isArray(value)) {
      const ids: readonly unknown[] = Array.isArray(pathId) ? pathId : [];
      // Grids of values can be large and never hold objects: they are handed on as they are.
      return ids.length === 0 && !value.some(isPathHolder)
        ? value
        : value.map((item, index) => this.#valueOf(item, ids[index]));
    }
    if (isPathHolder(value)) return this.objectAt(Number(value._ObjectPathId));
    return isRecord(value) ? this.#recordOf(value) : value;
  }

  /** Objects may stand deep in a record: `{list: {source: range}}`. */
  #recordOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const entries = Object.entries(record).map(([key, value]) => [key, this.#valueOf(value, undefined)]);
    return Object.fromEntries(entries) as Record<string, unknown>;
  }
}

/** Inside plain objects (options bags) a proxy travels as `{_ObjectPathId: n}`. */
function isPathHolder(value: unknown): value is { readonly _ObjectPathId: unknown } {
  return isRecord(value) && "_ObjectPathId" in value;
}
