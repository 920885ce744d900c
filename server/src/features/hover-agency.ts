import { fullAgencyName } from "../catalogue/agencies.ts";
import { changeAtEnd, fullProvinceName, predecessorsOf, provinceById, provincesAfter } from "../catalogue/provinces.ts";
import type { Agency, Province } from "../catalogue/schema.ts";
import { isValidOn } from "../catalogue/validity.ts";
import { agenciesIn } from "../facts/agencies.ts";
import { rangeOf } from "../plan/place.ts";
import { dayAfter } from "../text/written-day.ts";
import { escaped, lines, type Note, type Pointed } from "./hover-note.ts";
import { type Knowledge, planDay } from "./knowledge.ts";
import { citedDay } from "./known-documents.ts";
import { covers } from "./part-at-cursor.ts";

const words = {
  vi: {
    since: "Có từ ngày",
    until: "Hoạt động đến hết ngày",
    was: "Tiếp nhận nhiệm vụ của",
    wasFrom: (day: string) => `Từ ngày ${day} tiếp nhận nhiệm vụ của`,
    became: "Nhiệm vụ chuyển sang",
    gone: (day: string) => `Không còn vào ngày ${day} của kế hoạch này.`,
    notYet: (day: string) => `Chưa có vào ngày ${day} của kế hoạch này.`,
    write: "Viết đúng:",
    unsure: "Danh mục chưa kiểm chứng các ngày này.",
    recalled: "Danh mục chưa kiểm chứng tên này.",
    merged: "Nay thuộc",
    formed: "Hợp thành từ",
    and: "; ",
  },
  en: {
    since: "Since",
    until: "Until",
    was: "Took over from",
    wasFrom: (day: string) => `Took over on ${day} from`,
    became: "Its work went to",
    gone: (day: string) => `It no longer exists on this plan's day, ${day}.`,
    notYet: (day: string) => `It does not exist yet on this plan's day, ${day}.`,
    write: "Write:",
    unsure: "The catalogue has not verified these dates.",
    recalled: "The catalogue has not verified this name.",
    merged: "Now part of",
    formed: "Formed from",
    and: "; ",
  },
} as const;

/** Bodies of several levels may share a name; more are not told apart by anybody. */
const mostBodies = 3;

/** The body or the province named at the cursor. */
export function agencyNotes({ document, cursor, knowledge }: Pointed): Note[] {
  const paragraph = document.paragraphs[cursor.paragraph];
  const mention = paragraph && agenciesIn(paragraph, knowledge.catalogue.agencies).find((one) => covers(one, cursor.offset));
  if (!mention) return [];
  const day = planDay(document, knowledge.today);
  const range = rangeOf(document, { paragraph: cursor.paragraph, start: mention.start, end: mention.end });
  const bodies = mention.ids.flatMap((id) => knowledge.catalogue.agencies.byId(id) ?? []);
  const standing = bodies.filter((body) => isValidOn(body, day));
  const shown = (standing.length > 0 ? standing : bodies).slice(0, mostBodies);
  const provinces = mention.kind === "place" ? (mention.place?.provinces ?? []).flatMap((id) => provinceById(id) ?? []) : [];
  const parts = [
    ...shown.map((body) => agencyMarkdown(body, day, knowledge, mention.right)),
    ...provinceMarkdown(provinces, day, knowledge),
  ];
  return parts.length === 0 ? [] : [{ range, markdown: parts.join("\n\n") }];
}

/** A body: its name, since when and until when it stands, what it was and became, whether it is there on a day. */
export function agencyMarkdown(agency: Agency, day: string, { catalogue: { agencies }, language }: Knowledge, right?: string): string {
  const say = words[language];
  const { from, to, unsure, recalled } = agency;
  const before = agencies.predecessorsOf(agency);
  const days = [...new Set(before.map(takenOver))].sort();
  const heirs = (agency.next ?? []).flatMap((id) => agencies.byId(id) ?? []);
  return lines(
    `**${escaped(fullAgencyName(agency))}**`,
    right !== undefined && `${say.write} ${escaped(right)}`,
    from !== undefined && `${say.since} ${citedDay(from)}`,
    to !== undefined && `${say.until} ${citedDay(to)}`,
    ...days.map((taken) => {
      const ended = before.filter((one) => takenOver(one) === taken);
      const lead = taken === undefined || taken === from ? say.was : say.wasFrom(citedDay(taken));
      return `${lead} ${namesOf(ended, say.and)}`;
    }),
    heirs.length > 0 && `${say.became} ${namesOf(heirs, say.and)}`,
    from !== undefined && day < from && `⚠ ${say.notYet(citedDay(day))}`,
    to !== undefined && to < day && `⚠ ${say.gone(citedDay(day))}`,
    recalled ? `_${say.recalled}_` : unsure !== undefined && `_${say.unsure}_`,
  );
}

/** The day a body's work went to its heirs. */
function takenOver({ to }: Agency): string | undefined {
  return to === undefined ? undefined : dayAfter(to);
}

function namesOf(agencies: readonly Agency[], and: string): string {
  return [...new Set(agencies.map(fullAgencyName))].map(escaped).join(and);
}

/** The last version of a unit before it changed: the next row may be there only because the country's list changed that day. */
function lastUnchanged(province: Province): Province {
  const [next] = changeAtEnd(province) === "unchanged" ? (province.next ?? []) : [];
  const later = next === undefined ? undefined : provinceById(next);
  return later ? lastUnchanged(later) : province;
}

function provinceMarkdown(versions: readonly Province[], day: string, { language, today }: Knowledge): string[] {
  const say = words[language];
  const province = versions.find((one) => isValidOn(one, day)) ?? versions.at(-1);
  if (!province) return [];
  const valid = isValidOn(province, day);
  // Of a plan's own time: what has come of it since is told as well, as it is of a body.
  const last = valid ? lastUnchanged(province) : province;
  const now = valid ? today : day;
  const after = last.to !== undefined && last.to < now ? provincesAfter(last, now) : [];
  // "tỉnh Lào Cai" took another province in and goes by the same words.
  const ended = after.length > 0 && !after.some((one) => fullProvinceName(one) === fullProvinceName(last));
  const others = valid ? predecessorsOf(province).filter(({ name }) => name !== province.name) : [];
  return [
    lines(
      `**${escaped(fullProvinceName(province))}**`,
      ended && `${say.until} ${citedDay(last.to ?? "")}`,
      ended && `${say.merged} ${after.map(fullProvinceName).map(escaped).join(say.and)}`,
      others.length > 0 && `${say.formed} ${predecessorsOf(province).map(fullProvinceName).map(escaped).join(say.and)}`,
    ),
  ];
}
