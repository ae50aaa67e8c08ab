import { HostError } from "../model/hostError";
import type { Member, ModelClass, ModelObject } from "../model/member";
import { ABSENT_PROPERTIES } from "./absentProperties";

type AnyClass = ModelClass<never>;
type AnyMember = Member<never>;

const membersByClass = new WeakMap<AnyClass, ReadonlyMap<string, AnyMember>>();

/** Names differ only in case between the wire ("GetRange"), a load list ("getRange") and the declaration. */
function membersOf(modelClass: AnyClass): ReadonlyMap<string, AnyMember> {
  const known = membersByClass.get(modelClass);
  if (known !== undefined) return known;
  const members = new Map(modelClass.members.map((member) => [member.name.toLowerCase(), member]));
  membersByClass.set(modelClass, members);
  return members;
}

/** What the library sets under another name than it reads (search `_invokeSetProperty(thisObj` in it). */
const SET_NAMES: Readonly<Record<string, string>> = {
  "Style.orientation": "textorientation",
  "Worksheet.gridlines": "showgridlines",
  "Worksheet.headings": "showheadings",
};

export function memberNamed(modelClass: AnyClass, name: string): AnyMember | undefined {
  const key = name.toLowerCase();
  const members = membersOf(modelClass);
  return members.get(key) ?? members.get(SET_NAMES[`${modelClass.name}.${key}`] ?? "");
}

/** "Worksheet.getRange", as `debugInfo.errorLocation` shows it. */
export function locationOf(modelClass: AnyClass, name: string): string {
  return `${modelClass.name}.${toScriptName(name)}`;
}

/** `GetRange` to `getRange`; names that start with an underscore stay. */
export function toScriptName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Throws ApiNotFound for a member that is unknown here, or newer than the Excel that is played. */
export function requireMember(object: ModelObject, name: string, apiVersion: string): AnyMember {
  const member = memberNamed(object.modelClass, name);
  if (member === undefined) {
    throw new HostError("ApiNotFound", `The workbench has no ${locationOf(object.modelClass, name)}.`);
  }
  if (!isAtMost(member.since, apiVersion)) {
    throw new HostError(
      "ApiNotFound",
      `${locationOf(object.modelClass, member.name)} needs ExcelApi ${member.since}; ${apiVersion} is played.`,
    );
  }
  return member;
}

/**
 * For `load`: undefined for a name that is no property of the class in any Excel, which Excel passes over. Scripts load
 * `isNullObject` all the time, which only the library knows, and Excel on the web was seen to leave others to the
 * library, which throws PropertyNotLoaded when they are read (https://github.com/OfficeDev/office-js/issues/190).
 * Throws ApiNotFound, as for any other use, for properties that are unknown here alone, or too new.
 */
export function loadableMember(
  object: ModelObject,
  name: string,
  apiVersion: string,
): LoadableMember | undefined {
  const { modelClass } = object;
  const isExcels =
    memberNamed(modelClass, name) !== undefined || ABSENT_PROPERTIES.has(locationOf(modelClass, name));
  const member = isExcels ? requireMember(object, name, apiVersion) : undefined;
  return member?.kind === "method" ? undefined : member;
}

export type LoadableMember = Exclude<AnyMember, { readonly kind: "method" }>;

/** Requirement-set versions compare part by part: 1.9 comes before 1.14. Other sets' names always pass. */
export function isAtMost(version: string, limit: string): boolean {
  const key = `${version} ${limit}`;
  const known = comparisons.get(key);
  if (known !== undefined) return known;
  const compared = compare(version, limit);
  comparisons.set(key, compared);
  return compared;
}

/** Every touch of a member asks, and there are few versions. */
const comparisons = new Map<string, boolean>();

function compare(version: string, limit: string): boolean {
  const [major = NaN, minor = NaN] = version.split(".").map(Number);
  const [limitMajor = NaN, limitMinor = NaN] = limit.split(".").map(Number);
  if ([major, minor, limitMajor, limitMinor].some(Number.isNaN)) return true;
  return major !== limitMajor ? major < limitMajor : minor <= limitMinor;
}
