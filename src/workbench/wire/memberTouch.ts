import { pathTypes, type Action, type Batch, type ObjectPath } from "./batch";
import { BatchScope, type ObjectSources } from "./batchScope";

/**
 * Whether a batch that has not run yet will touch a member such as "TableCollection.add". Objects that the batch
 * finds are looked up; of those that it makes itself nothing is known yet, and the member's name alone decides.
 */
export function touchesMember(batch: Batch, member: string, sources: ObjectSources): boolean {
  const [className = "", memberName = ""] = member.toLowerCase().split(".");
  const scope = new BatchScope(batch, sources);
  const isOfClass = (pathId: number): boolean => {
    const actual = classNameAt(batch, pathId, scope);
    return actual === null || actual === className || actual === `${className}collection`;
  };
  const isCall = ({ name, parentId }: ObjectPath) => name.toLowerCase() === memberName && isOfClass(parentId);
  const isItem = ({ type, parentId }: ObjectPath) =>
    type === pathTypes.indexer && memberName === "getitem" && isOfClass(parentId);
  return (
    [...batch.paths.values()].some((path) => isCall(path) || isItem(path)) ||
    [...batch.actions].some((action) => namesOf(action).includes(memberName) && isOfClass(action.pathId))
  );
}

/** Members that an action names, in lower case. */
function namesOf({ name, query, objectState }: Action): readonly string[] {
  const asked = [...query.select, ...query.expand].flatMap((path) => path.split(/[/.]/));
  return [name, ...Object.keys(objectState), ...asked].map((each) => each.toLowerCase());
}

/** Null where only running the batch would tell. */
function classNameAt(batch: Batch, pathId: number, scope: BatchScope): string | null {
  if (!isOnlyLookedUp(batch, pathId)) return null;
  try {
    return scope.objectAt(pathId).modelClass.name.toLowerCase();
  } catch {
    // What cannot be found now may be made by the batch; when not, running it will say so.
    return null;
  }
}

function isOnlyLookedUp({ paths }: Batch, pathId: number): boolean {
  let path = paths.get(pathId);
  while (path !== undefined && path.parentId > 0) {
    if (path.type === pathTypes.method && !/^get/i.test(path.name)) return false;
    path = paths.get(path.parentId);
  }
  return true;
}
