/** The lists that AutoFill knows, in English (support.microsoft.com, "Fill data automatically in worksheet cells"). */
const LISTS: readonly (readonly string[])[] = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** A list in which all the texts are, or null. "May" is in two. */
export function listWith(texts: readonly string[]): readonly string[] | null {
  return LISTS.find((list) => texts.every((text) => indexIn(list, text) >= 0)) ?? null;
}

export function indexIn(list: readonly string[], text: string): number {
  return list.findIndex((one) => one.toLowerCase() === text.toLowerCase());
}

/** The entry at an index that goes round, in capitals or small letters as the model is. */
export function entryOf(list: readonly string[], index: number, model: string): string {
  const entry = list[((index % list.length) + list.length) % list.length] ?? "";
  if (model === model.toUpperCase()) return entry.toUpperCase();
  return model === model.toLowerCase() ? entry.toLowerCase() : entry;
}
