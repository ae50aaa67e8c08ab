/** The seam between the formula engine, which needs a value now, and the add-in's runtime, which answers later. */

/**
 * A value as it crosses the wire: scalar, or rows of scalars for a range or array, or a list of these for a repeating
 * parameter. `null` is a missing optional or an empty cell.
 */
export type WireValue = string | number | boolean | null | WireError | readonly WireValue[];

/** An error value handed to a function that declares `allowErrorForDataTypeAny`. */
export interface WireError {
  readonly type: "CustomFunctionError";
  /** "#N/A", "#VALUE!" and so on. */
  readonly code: string;
}

export interface FunctionCall {
  readonly invocationId: number;
  /** Upper-case id as in functions.json. */
  readonly functionId: string;
  readonly args: readonly WireValue[];
  /** Calling cell, for example "Sheet1!A1"; names that need quotes are quoted. */
  readonly address: string;
  /** Addresses of the arguments that are ranges, where the metadata asks for them; null for the others. */
  readonly parameterAddresses: readonly (string | null)[];
}

/** `value` is a scalar, rows of scalars, or a data-type object. Error codes: 1 #N/A, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!. */
export type FunctionResult =
  | { readonly ok: true; readonly invocationId: number; readonly value: unknown }
  | {
      readonly ok: false;
      readonly invocationId: number;
      readonly errorCode: number;
      readonly message: string | null;
    };

/** Implemented by `wire/`: sends calls to the add-in page; every call is answered once through `Engine.settle`. */
export interface FunctionHost {
  invoke(calls: readonly FunctionCall[]): void;
  cancel(invocationIds: readonly number[]): void;
}

/** One entry of functions.json, as far as the engine needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** functions.json, as far as the engine needs it. */
export interface FunctionLibrary {
  readonly functions: readonly FunctionMetadata[];
  /** Functions take error values as arguments; without it an error argument is the result, and nothing is called. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}
