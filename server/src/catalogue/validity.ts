/** First and last day of something, ISO dates, both inclusive; an absent end is open. */
export interface Validity {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether it holds on a day (ISO date). */
export function isValidOn({ from, to }: Validity, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** Whether two periods share a day. */
export function overlaps(a: Validity, b: Validity): boolean {
  return (a.from === undefined || b.to === undefined || a.from <= b.to) && (b.from === undefined || a.to === undefined || b.from <= a.to);
}
