const MS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 date system, as right from March 1900 on: Excel counts a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The moment that a serial number means, its parts to be read as UTC. */
export function toDate(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * MS_PER_DAY));
}

/** Serial number of a day; months count from 0 and may run over. */
export function toSerial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month, day) - EPOCH) / MS_PER_DAY;
}

/** Days from the first to before the last. */
export interface Days {
  readonly from: number;
  readonly before: number;
}

export function isWithin(serial: number, { from, before }: Days): boolean {
  return serial >= from && serial < before;
}
