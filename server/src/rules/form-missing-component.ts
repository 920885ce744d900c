import { isFinished, isWholePlan } from "../facts/completeness.ts";
import { isPartyDocument } from "../facts/party-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf, wholeParagraph } from "../plan/place.ts";
import { article } from "./clause.ts";
import { defineRule, type Message } from "./rule.ts";

/** A head takes no more paragraphs. */
const headParagraphs = 20;

interface Component {
  readonly name: Message;
  readonly at: Place | undefined;
  readonly required: boolean;
}

export const formMissingComponent = defineRule({
  id: "form/missing-component",
  scope: "document",
  basis: ["ND30-D.8.2", "ND30-I-2.9.d2"],
  clause: article("8", "2"),
  standing: "mandatory",
  fix: "none",
  title: { vi: "Thiếu thành phần thể thức", en: "Component of form missing" },
  explain: {
    vi: "Văn bản hành chính luôn có: Quốc hiệu và Tiêu ngữ; tên cơ quan ban hành; số, ký hiệu; địa danh và thời gian; tên loại và trích yếu; nội dung; chức vụ, họ tên, chữ ký; nơi nhận. Phần đầu được xét khi văn bản có tên loại hoặc số; phần cuối được xét khi bản thảo đã tới cuối.",
    en: "An administrative document always has: national title and motto; issuing body; number and symbol; place and date; type and subject; body; title, name and signature; recipients. The head is judged once there is a type or number, the foot once the draft has come to its end.",
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nPhòng, chống thiên tai năm 2026\n",
      good: "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nCà Mau, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng, chống thiên tai năm 2026\n",
    },
  ],
  *check(document) {
    if (!isWholePlan(document)) return;
    const report = (missing: readonly Message[], at: Place) => ({
      at,
      message: {
        vi: `Thiếu ${missing.map((name) => name.vi).join(", ")} (${this.clause.vi}).`,
        en: `Missing: ${missing.map((name) => name.en).join(", ")} (${this.clause.en}).`,
      },
    });
    const head = missingInHead(document);
    if (head) yield report(head.missing, head.at);
    if (!isFinished(document)) return;
    const { recipients, signature, endMark } = document;
    const foot = recipients?.heading ?? recipients?.entries[0];
    const bodyEnd = endMark ?? signature?.authority[0] ?? lastText(document);
    const names: Message[] = [];
    if (!recipients) names.push({ vi: "khối Nơi nhận", en: "recipients (Nơi nhận)" });
    if (!signature) names.push({ vi: "chức vụ, họ tên người ký", en: "title and name of the signer" });
    const at = recipients ? foot : bodyEnd;
    const present = recipients?.entries.at(-1);
    if (names.length === 0 || !at) return;
    yield {
      ...report(names, at),
      ...(present && present !== at
        ? { related: [{ at: present, message: { vi: "Dòng cuối hiện có", en: "The present last line" } }] }
        : {}),
    };
  },
});

/**
 * All that is missing in the head, told once: at the component that should follow the last missing one, where the drafter has to look.
 */
function missingInHead(document: PlanDocument): { readonly missing: readonly Message[]; readonly at: Place } | undefined {
  const { header } = document;
  const party = isPartyDocument(document);
  const firstText = document.opening ?? lastHeaderOrFirst(document);
  const order: readonly Component[] = [
    { name: { vi: "Quốc hiệu", en: "national title" }, at: header.nationalTitle, required: !party },
    { name: { vi: "Tiêu ngữ", en: "motto" }, at: header.motto, required: !party },
    { name: { vi: "tên cơ quan ban hành", en: "issuing body" }, at: header.issuer, required: true },
    { name: { vi: "số, ký hiệu", en: "number and symbol" }, at: header.number, required: true },
    { name: { vi: "địa danh, thời gian ban hành", en: "place and date" }, at: header.placeAndDate, required: true },
    { name: { vi: "tên loại văn bản", en: "document type" }, at: header.title, required: !isLetter(document) },
    { name: { vi: "trích yếu", en: "subject" }, at: header.subject, required: header.title !== undefined },
  ];
  const missing = order.filter(({ at, required }) => required && !at);
  const last = missing.at(-1);
  if (!last) return undefined;
  const at =
    order.slice(order.indexOf(last)).find((component) => component.at)?.at ?? (firstText ? firstWords(document, firstText) : undefined);
  return at ? { missing: missing.map(({ name }) => name), at } : undefined;
}

/** A letter ("công văn") has "V/v …" and "Kính gửi: …", and no type. */
function isLetter({ paragraphs }: PlanDocument): boolean {
  return paragraphs.slice(0, headParagraphs).some(({ text }) => text.startsWith("Kính gửi"));
}

/** A squiggle under a whole paragraph shows nothing: its first words do. */
function firstWords(document: PlanDocument, at: Place): Place {
  const words = /^(?:\S+ ){0,2}\S+/.exec(textOf(document, at));
  return words ? { ...at, end: at.start + words[0].length } : at;
}

function lastHeaderOrFirst(document: PlanDocument): Place | undefined {
  const index = document.roles.findIndex((role) => role === "heading" || role === "body" || role === "legalBasis");
  return document.paragraphs.length === 0 ? undefined : wholeParagraph(document, index < 0 ? document.paragraphs.length - 1 : index);
}

/** The last words of the text. */
function lastText(document: PlanDocument): Place | undefined {
  const index = document.paragraphs.findLastIndex((paragraph) => paragraph.kind === "text");
  if (index < 0) return undefined;
  const whole = wholeParagraph(document, index);
  const words = /(?:\S+ ){0,2}\S+$/.exec(textOf(document, whole).slice(-60))?.[0] ?? "";
  return { ...whole, start: whole.end - words.length };
}
