const written = /ngày ?(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})/u;
const slashed = /ngày ?(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})/u;

/** ISO date in "Ninh Bình, ngày 05 tháng 8 năm 2023"; null when blank, in part blank or no day of the calendar. */
export function issueDateOf(text: string): string | null {
  const match = written.exec(text) ?? slashed.exec(text);
  if (!match) return null;
  return isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** ISO date of a day, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
