import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const formAddressee = defineRule({
  id: "form/addressee",
  scope: "document",
  basis: ["ND30-I-2.9.b", "ND30-I-2.9.b2"],
  clause: appendixOne("II", "9", "b"),
  standing: "recommended",
  fix: "none",
  title: { vi: "Kế hoạch có “Kính gửi”, “Như trên”", en: "“Kính gửi” or “Như trên” in a plan" },
  explain: {
    vi: "“Kính gửi” chỉ có trong công văn, tờ trình và báo cáo gửi cấp trên; “Như trên” chỉ đứng đầu Nơi nhận khi có “Kính gửi”. Kế hoạch không có hai dòng này.",
    en: "Only official letters, submissions and reports to a superior have “Kính gửi”, and only below it “Như trên” heads the recipients. A plan has neither.",
  },
  examples: [
    {
      bad: "KẾ HOẠCH\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
      good: "KẾ HOẠCH\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.",
    },
    {
      bad: "KẾ HOẠCH\nTrồng cây năm 2026\n\nKính gửi: Các sở, ban, ngành\n\nI. MỤC ĐÍCH\n\n1. Trồng 500 cây.",
      good: "KẾ HOẠCH\nTrồng cây năm 2026\n\nI. MỤC ĐÍCH\n\n1. Trồng 500 cây.",
    },
  ],
  *check(document) {
    const { title } = document.header;
    const titleText = title && document.paragraphs[title.paragraph]?.text.slice(title.start, title.end);
    if (!title || titleText !== "KẾ HOẠCH") return;
    const end = document.sections[0]?.paragraph ?? 0;
    for (let paragraph = title.paragraph + 1; paragraph < end; paragraph++) {
      const address = /^Kính gửi(?= ?:)/u.exec(document.paragraphs[paragraph]?.text ?? "")?.[0];
      if (address === undefined) continue;
      yield {
        at: { paragraph, start: 0, end: address.length },
        message: {
          vi: `Kế hoạch không có “Kính gửi”: dòng này chỉ dùng trong công văn, tờ trình, báo cáo (${this.clause.vi}).`,
          en: `A plan has no “Kính gửi”; it belongs to official letters, submissions and reports (${this.clause.en}).`,
        },
      };
      break;
    }
    for (const entry of document.recipients?.entries ?? []) {
      const text = document.paragraphs[entry.paragraph]?.text ?? "";
      if (!/^[-–] ?Như trên[;,.]?$/u.test(text)) continue;
      yield {
        at: entry,
        message: {
          vi: `Kế hoạch không có “Kính gửi” nên Nơi nhận không ghi “Như trên” (${this.clause.vi}).`,
          en: `A plan has no “Kính gửi”, so its recipients cannot be “Như trên” (${this.clause.en}).`,
        },
      };
    }
  },
});
