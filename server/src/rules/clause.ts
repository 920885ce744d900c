import type { Message } from "./rule.ts";

/** A clause of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, e.g. `appendixOne("II", "3", "c")`. */
export function appendixOne(section: string, clause: string, point?: string): Message {
  const vi = `${point ? `điểm ${point} ` : ""}khoản ${clause} Mục ${section} Phần I Phụ lục I Nghị định 30/2020/NĐ-CP`;
  const en = `Decree 30/2020/NĐ-CP, Appendix I, Part I, Section ${section}.${clause}${point ? `.${point}` : ""}`;
  return { vi, en };
}

/** A clause of Appendix II (capital letters) of Nghị định 30/2020/NĐ-CP, e.g. `appendixTwo("V", "6")`. */
export function appendixTwo(section: string, clause?: string): Message {
  const vi = `${clause ? `khoản ${clause} ` : ""}Mục ${section} Phụ lục II Nghị định 30/2020/NĐ-CP`;
  return { vi, en: `Decree 30/2020/NĐ-CP, Appendix II, Section ${section}${clause ? `.${clause}` : ""}` };
}

/** An article of the decree's body, e.g. `article("13", "2")`. */
export function article(number: string, clause?: string): Message {
  const vi = `${clause ? `khoản ${clause} ` : ""}Điều ${number} Nghị định 30/2020/NĐ-CP`;
  return { vi, en: `Decree 30/2020/NĐ-CP, Article ${number}${clause ? `, clause ${clause}` : ""}` };
}

/** What no decree commands: the usual way of giving and using short names in administrative documents (PRAC-5). */
export const shortNamePractice: Message = {
  vi: "thông lệ đặt tên gọi tắt trong văn bản hành chính",
  en: "usual practice of short names in administrative documents",
};

/** The Party's own rules of form (36-HD/VPTW, since 2026 05-HD/VPTW). */
export const partyRules: Message = { vi: "quy định về thể thức văn bản của Đảng", en: "the Party's rules of form" };

/** Orthography as dictionaries and the state's own texts have it; no decree holds a list of words. */
export const spellingPractice: Message = { vi: "chính tả tiếng Việt", en: "Vietnamese orthography" };

/** Marks, spaces and signs as official texts set them; no clause of the decree speaks of them. */
export const punctuationPractice: Message = {
  vi: "thông lệ dùng dấu câu trong văn bản hành chính",
  en: "usual punctuation of administrative documents",
};

/** Letters of one Unicode form, so that text can be searched and compared (TCVN 6909:2001). */
export const characterPractice: Message = {
  vi: "bộ mã ký tự tiếng Việt TCVN 6909:2001",
  en: "the Vietnamese character set TCVN 6909:2001",
};

/** Numbers as official texts write them (PRAC-26, PRAC-27); the decree's own tables do so too. */
export const numberPractice: Message = {
  vi: "cách viết số trong văn bản hành chính",
  en: "usual writing of numbers in administrative documents",
};

/** What plans of all bodies have in common without any clause (PRAC-2, PRAC-3). */
export const draftingPractice: Message = { vi: "thông lệ soạn thảo kế hoạch", en: "usual drafting of plans" };
