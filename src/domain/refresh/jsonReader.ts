/**
 * Reads untrusted JSON field by field and remembers the first place that is not as it must be. The values that it
 * gives are worth something only while `firstProblem` is null.
 */
export class JsonReader {
  firstProblem: string | null = null;

  /** Notes the place as a problem unless the condition holds. */
  check(condition: boolean, place: string): boolean {
    if (!condition) this.firstProblem ??= place;
    return condition;
  }

  record(raw: unknown, place: string): Record<string, unknown> {
    if (!this.check(isRecord(raw), place)) return {};
    return isRecord(raw) ? raw : {};
  }

  list(raw: unknown, place: string, maxLength: number): readonly unknown[] {
    return this.check(Array.isArray(raw) && raw.length <= maxLength, place) && Array.isArray(raw) ? raw : [];
  }

  text(raw: unknown, place: string, maxLength: number): string {
    return this.check(typeof raw === "string" && raw.length <= maxLength, place) ? String(raw) : "";
  }

  number(raw: unknown, place: string): number {
    return this.check(typeof raw === "number" && Number.isFinite(raw), place) ? Number(raw) : 0;
  }

  integer(raw: unknown, place: string): number {
    return this.check(Number.isInteger(raw), place) ? Number(raw) : 0;
  }

  oneOf<T extends string>(raw: unknown, allowed: readonly T[], place: string): T {
    const found = allowed.find((value) => value === raw);
    if (found !== undefined) return found;
    this.check(false, place);
    return allowed[0] as T;
  }
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
