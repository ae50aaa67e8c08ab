/** One dated event: a row of events.csv (launch, announcement, policy, record). */
export interface DatasetEvent {
  readonly id: string;
  /** Day, month or year: 2025-04-03, 1988-04, 1995. */
  readonly date: string;
  readonly category: string;
  readonly maker: string;
  readonly event: string;
  readonly sourceIds: readonly string[];
  readonly confidence: string;
  readonly note: string;
}
