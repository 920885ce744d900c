/** "01/7/2025" for an ISO date: a zero before days below 10 and before January and February only (ND30-I-2.4.b1). */
export function writtenDay(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** The day after an ISO date. */
export function dayAfter(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
