import type { IssuerProfile } from "../workspace/issuer-profile.ts";
import { type NewSection, sectionText } from "./new-plan-sections.ts";

/** What a new plan is made of. */
export interface NewPlanAnswers {
  /** Full name: "Ủy ban nhân dân tỉnh Lào Cai", "Sở Nội vụ". */
  readonly issuer: string;
  /** The body above the issuer; empty for people's committees and ministries, which have none in the head. */
  readonly parent: string;
  /** What follows "KH-" in the number: "UBND", "SNV". */
  readonly code: string;
  /** The plan's subject, as it stands below KẾ HOẠCH. */
  readonly subject: string;
  /** Legal bases without "Căn cứ" and end marks, in their order. */
  readonly bases: readonly string[];
  readonly sections: readonly NewSection[];
  readonly year: number;
  readonly profile: IssuerProfile;
}

const committee = /^Ủy ban nhân dân (?<unit>tỉnh|thành phố|xã|phường|đặc khu) (?<place>.+)$/iu;

/** Whether an issuer signs for its committee as a whole and has no body above it in the head. */
export function isPeoplesCommittee(issuer: string): boolean {
  return committee.test(issuer.normalize("NFC").trim());
}

/** The code of a body by its initials, "và" and a place left out: "Sở Khoa học và Công nghệ" is SKHCN. */
export function codeByInitials(issuer: string): string {
  if (isPeoplesCommittee(issuer)) return "UBND";
  const name = issuer.replace(/ (?:tỉnh|thành phố|xã|phường) .*$/iu, "");
  const words = name.split(/[^A-Za-zÀ-ỹ]+/u).filter((word) => word !== "" && !/^(?:và|của|các)$/iu.test(word));
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/**
 * A new plan as an editor's snippet: what is known is written, what is to be written has a tab stop. The form is that of Nghị định
 * 30/2020/NĐ-CP, Phụ lục I; the words between are our own.
 */
export function newPlanSnippet(answers: NewPlanAnswers): string {
  const { bases, code, sections, year, profile } = answers;
  const issuer = answers.issuer.normalize("NFC").trim();
  const parent = answers.parent.normalize("NFC").trim();
  const subject = oneLine(answers.subject);
  const stops = tabStops();
  const { place } = (committee.exec(issuer) ?? committee.exec(parent))?.groups ?? {};
  const small = lowerFirst(subject);
  const self = shortOf(issuer);
  const blocks: readonly (readonly string[])[] = [
    headOf(issuer, parent),
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    [`Số:      /KH-${plain(code)}`],
    [`${place === undefined ? stops.next("Hà Nội") : plain(place)}, ngày     tháng     năm ${year}`],
    ["KẾ HOẠCH", plain(subject)],
    ...(bases.length > 0 ? [bases.map((basis, index) => `Căn cứ ${plain(basis)}${index === bases.length - 1 ? "." : ";"}`)] : []),
    [`${plain(upperFirst(self))} ban hành Kế hoạch ${plain(small)} như sau:`],
    ...sections.flatMap((section, index) =>
      sectionText(section, index, { year, self: plain(self), committee: isPeoplesCommittee(issuer), stops }),
    ),
    [`Trên đây là Kế hoạch ${plain(small)}; yêu cầu các cơ quan, đơn vị triển khai thực hiện./.`],
    recipientsOf(issuer, parent, profile, stops),
    signatureOf(issuer, stops),
    [...(profile.signers[0] ? [plain(profile.signers[0].name)] : [stops.next("Họ và tên")]), "$0"],
  ];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

/** Numbers tab stops in the order of the text. */
export interface TabStops {
  next(words: string): string;
}

function tabStops(): TabStops {
  let count = 0;
  return {
    next: (words) => {
      count++;
      return `\${${count}:${plain(words)}}`;
    },
  };
}

function headOf(issuer: string, parent: string): readonly string[] {
  const { unit, place } = committee.exec(issuer)?.groups ?? {};
  if (unit !== undefined && place !== undefined) return ["ỦY BAN NHÂN DÂN", plain(`${unit} ${place}`.toUpperCase())];
  return [...(parent === "" ? [] : [plain(parent.toUpperCase())]), plain(issuer.toUpperCase())];
}

/** How the text names its own body: "Ủy ban nhân dân tỉnh", "Sở Nội vụ". */
function shortOf(issuer: string): string {
  const { unit } = committee.exec(issuer)?.groups ?? {};
  return unit === undefined ? issuer : `Ủy ban nhân dân ${unit.toLowerCase()}`;
}

function recipientsOf(issuer: string, parent: string, { recipients, unit }: IssuerProfile, stops: TabStops): readonly string[] {
  const usual = isPeoplesCommittee(issuer)
    ? ["Thường trực Đảng ủy, Thường trực Hội đồng nhân dân (b/c)", `Chủ tịch, các Phó Chủ tịch ${shortOf(issuer)}`]
    : parent === ""
      ? []
      : [`${parent} (b/c)`];
  const entries = recipients.length > 0 ? recipients.map(plain) : [...usual.map(plain), stops.next("Các cơ quan, đơn vị liên quan")];
  const filing = unit === "" ? stops.next("đơn vị soạn thảo") : plain(unit);
  return ["Nơi nhận:", ...entries.map((entry) => `- ${entry};`), `- Lưu: VT, ${filing}.`];
}

function signatureOf(issuer: string, stops: TabStops): readonly string[] {
  if (isPeoplesCommittee(issuer)) return ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
  if (/^Sở /u.test(issuer)) return ["GIÁM ĐỐC"];
  if (/^Bộ /u.test(issuer)) return ["BỘ TRƯỞNG"];
  return [stops.next("TRƯỞNG BAN")];
}

/** Text that a snippet takes as it is. */
function plain(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function oneLine(text: string): string {
  return upperFirst(
    text
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[.;,]+$/, ""),
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
