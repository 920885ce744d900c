import type { Place, PlanDocument } from "../plan/document.ts";
import type { Fix } from "./rule.ts";

/** A day to be filled in, as drafts leave it (the-thuc TRAP-5). */
const blank = "trước ngày … tháng … năm …";
const leftBlank = /(?:ngày|tháng|quý|năm) ?(?:…|\.{3,}|_{2,})/iu;

/** Whether words hold a time that the writer left to be filled in. */
export function hasBlankTime(words: string): boolean {
  return leftBlank.test(words);
}

/** Offers a deadline to fill in at the end of a task's words, before their closing mark. */
export function blankDeadline(document: PlanDocument, { paragraph, start, end }: Place): Fix<Place> {
  const text = document.paragraphs[paragraph]?.text ?? "";
  const words = text.slice(start, end).replace(/[ .;:,/]+$/u, "");
  const at = { paragraph, start: start + words.length, end: start + words.length };
  return {
    title: { vi: `Thêm “hoàn thành ${blank}”`, en: `Add “hoàn thành ${blank}” (a deadline to fill in)` },
    kind: "ask",
    edits: [{ at, newText: `, hoàn thành ${blank}` }],
  };
}
