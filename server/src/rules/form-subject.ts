import { isPartyDocument } from "../facts/party-document.ts";
import type { Place } from "../plan/document.ts";
import { appendixOne } from "./clause.ts";
import { defineRule, type Message } from "./rule.ts";

export const formSubject = defineRule({
  id: "form/subject",
  scope: "document",
  basis: ["ND30-I-2.5.b1", "ND30-I-2.5.b2", "ND30-I-2.5.b4"],
  clause: appendixOne("II", "5", "b"),
  standing: "practice",
  fix: "none",
  title: { vi: "Trích yếu viết sai thể thức", en: "Form of the subject below the title" },
  explain: {
    vi: "Trích yếu dưới tên loại viết chữ thường, chữ đầu viết hoa, không có dấu chấm cuối; “V/v” chỉ dùng trong công văn.",
    en: "The subject below the title is in ordinary letters, begins with a capital and ends without a full stop; “V/v” belongs to official letters.",
  },
  examples: [
    { bad: "KẾ HOẠCH\nTRỒNG CÂY PHÂN TÁN TRÊN ĐỊA BÀN TỈNH NĂM 2026", good: "KẾ HOẠCH\nTrồng cây phân tán trên địa bàn tỉnh năm 2026" },
    { bad: "KẾ HOẠCH\nTrồng cây phân tán năm 2026.", good: "KẾ HOẠCH\nTrồng cây phân tán năm 2026" },
    { bad: "KẾ HOẠCH\nvề trồng cây phân tán năm 2026", good: "KẾ HOẠCH\nVề trồng cây phân tán năm 2026" },
    { bad: "KẾ HOẠCH\nV/v trồng cây phân tán năm 2026", good: "KẾ HOẠCH\nTrồng cây phân tán năm 2026" },
  ],
  *check(document) {
    const { subject, title } = document.header;
    // The Party's form begins the subject with a small letter: “về công tác …”.
    if (!subject || !title || isPartyDocument(document)) return;
    const text = document.paragraphs[subject.paragraph]?.text.slice(subject.start, subject.end) ?? "";
    const titleText = document.paragraphs[title.paragraph]?.text.slice(title.start, title.end);
    // Where the page was lost the type and its subject run into one line.
    if (titleText !== "KẾ HOẠCH") return;
    const fault = faultOf(text, subject);
    if (!fault) return;
    yield {
      at: fault.at,
      // Collections of documents on the web print every subject in capitals, whatever the original does.
      ...(fault.at === subject ? { severity: "hint" as const } : {}),
      message: { vi: `${fault.message.vi} (${this.clause.vi}).`, en: `${fault.message.en} (${this.clause.en}).` },
    };
  },
});

function faultOf(text: string, at: Place): { readonly at: Place; readonly message: Message } | undefined {
  if (/^V\/v /iu.test(text)) {
    return {
      at: { ...at, end: at.start + 3 },
      message: { vi: "“V/v” chỉ dùng trong công văn", en: "“V/v” belongs to official letters only" },
    };
  }
  if (text.length > 20 && smallLetters(text) * 20 < text.length) {
    return {
      at,
      message: { vi: "Trích yếu viết chữ thường, không viết toàn chữ hoa", en: "The subject is not written in capitals throughout" },
    };
  }
  if (/^\p{Ll}/u.test(text)) {
    return {
      at: { ...at, end: at.start + (/^\S+/u.exec(text)?.[0].length ?? 1) },
      message: { vi: "Chữ đầu trích yếu viết hoa", en: "The subject begins with a capital" },
    };
  }
  if (/[a-zà-ỹ0-9]\.$/u.test(text)) {
    return {
      at: { ...at, start: at.end - 1 },
      message: { vi: "Cuối trích yếu không có dấu chấm", en: "No full stop behind the subject" },
    };
  }
  return undefined;
}

/** Capitals throughout still leave the small letters of symbols: “SỐ 51-CTr/TU”. */
function smallLetters(text: string): number {
  return text.match(/[a-zà-ỹ]/gu)?.filter((letter) => letter === letter.toLowerCase()).length ?? 0;
}
