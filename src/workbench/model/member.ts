/**
 * How a class of the Excel object model is declared: members are data, so that the dispatcher can check names,
 * argument counts and types before anything runs, and so that a table of what is supported can be printed.
 * Names are the ones on the wire (PascalCase): the client library turns `worksheet.getRange` into `GetRange`.
 */
export type ArgumentType = "string" | "number" | "boolean" | "object" | "array" | "any";

export interface ArgumentSpec {
  readonly name: string;
  /** A value may be of any of these types; `null` and a missing argument need `optional`. */
  readonly types: readonly ArgumentType[];
  readonly optional?: boolean;
  /** The only strings allowed, for enumerations. */
  readonly values?: readonly string[];
}

interface MemberBase {
  readonly name: string;
  /** Requirement set that introduced the member: "1.1" is ExcelApi 1.1. */
  readonly since: string;
}

/** A plain value that can be loaded and, with `set`, written. */
export interface PropertyMember<Self> extends MemberBase {
  readonly kind: "property";
  /** Given only to scripts that name it, for its size: not when everything is loaded. */
  readonly onlyNamed?: boolean;
  get(self: Self): unknown;
  set?(self: Self, value: unknown): void;
}

/** Another object of the model, reached without arguments. */
export interface NavigationMember<Self> extends MemberBase {
  readonly kind: "navigation";
  get(self: Self): ModelObject;
}

/** A call; it gives a plain value or another object of the model. */
export interface MethodMember<Self> extends MemberBase {
  readonly kind: "method";
  readonly args: readonly ArgumentSpec[];
  call(self: Self, args: readonly unknown[]): unknown;
}

export type Member<Self> = PropertyMember<Self> | NavigationMember<Self> | MethodMember<Self>;

export interface ModelClass<Self> {
  /** Class name as in Microsoft's reference: "Range", "WorksheetCollection". */
  readonly name: string;
  readonly members: readonly Member<Self>[];
  /** Collections only: the items, in Excel's order. */
  items?(self: Self): readonly ModelObject[];
  /** Collections only: the item for a key or index; throws `HostError` ItemNotFound. */
  indexer?(self: Self, key: unknown): ModelObject;
}

/** One object that a script can hold. `isNull` objects come from the …OrNullObject methods. */
export interface ModelObject {
  readonly modelClass: ModelClass<never>;
  readonly isNull: boolean;
  /** Stable for the life of the object; the client sends it back to find the object again. */
  readonly referenceId?: string;
}
