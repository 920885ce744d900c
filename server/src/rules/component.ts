import type { Message } from "./rule.ts";

/** What a plan is looked through for before it is signed: a component of its form, or of how it is written. */
export interface Component {
  readonly id: string;
  readonly title: Message;
  /** The families of rules (the first half of their ids) that judge it. */
  readonly families: readonly string[];
}

/** Every family of rules belongs to one component; they stand in the order in which a plan is read before it is signed. */
export const components: readonly Component[] = [
  { id: "form", title: { vi: "Thể thức", en: "Form" }, families: ["form"] },
  { id: "legal-bases", title: { vi: "Căn cứ", en: "Legal bases" }, families: ["legal-basis"] },
  {
    id: "citations",
    title: { vi: "Viện dẫn, tên gọi tắt", en: "Citations, short names" },
    families: ["citation", "short-name", "abbreviation", "reference"],
  },
  { id: "validity", title: { vi: "Hiệu lực vào ngày của kế hoạch", en: "Validity on the plan's day" }, families: ["validity"] },
  { id: "numbering", title: { vi: "Bố cục, đánh số", en: "Order and numbering" }, families: ["numbering"] },
  { id: "assignments", title: { vi: "Giao việc", en: "Assignments" }, families: ["assignment"] },
  { id: "deadlines", title: { vi: "Thời hạn", en: "Deadlines" }, families: ["deadline"] },
  { id: "recipients", title: { vi: "Nơi nhận", en: "Recipients" }, families: ["recipients"] },
  { id: "signature", title: { vi: "Chữ ký", en: "Signature" }, families: ["signature"] },
  { id: "names", title: { vi: "Tên riêng, viết hoa", en: "Names, capital letters" }, families: ["name", "capital"] },
  { id: "spelling", title: { vi: "Chính tả", en: "Spelling" }, families: ["spelling", "consistency"] },
  { id: "punctuation", title: { vi: "Dấu câu, ký tự", en: "Punctuation, characters" }, families: ["punctuation", "text"] },
];

/** The component that a rule judges, by the rule's id. */
export function componentOf(ruleId: string): Component | undefined {
  const family = ruleId.slice(0, ruleId.indexOf("/"));
  return components.find(({ families }) => families.includes(family));
}
