import type { Message } from "../rules/rule.ts";

/** Why an item cannot change its level. */

export const noItem: Message = { vi: "Con trỏ không đứng trong mục nào.", en: "The cursor stands in no item." };

export const keyword: Message = {
  vi: "Phần, Chương, Mục, Điều, tiêu đề không số và mục chèn thêm (như 2a) giữ nguyên cấp.",
  en: "Parts, chapters, articles, headings without a number and inserted items (as 2a) keep their level.",
};

export const quoted: Message = {
  vi: "Nội dung trong ngoặc kép giữ nguyên như văn bản được trích.",
  en: "What is quoted stays as its source has it.",
};

export const outermost: Message = { vi: "Mục này đã ở cấp cao nhất.", en: "This item is on the highest level." };

export const nothingAbove: Message = {
  vi: "Phía trên không có mục cùng cấp để mục này trực thuộc.",
  en: "There is no item of the same level above that this one could belong to.",
};

export const deepest: Message = {
  vi: "Dưới mục này không còn cấp nào thấp hơn.",
  en: "There is no lower level for this item or what stands below it.",
};

export const disorder: Message = {
  vi: "Số thứ tự ở đây chưa liên tục; hãy đánh lại số trước.",
  en: "The numbers here have gaps; renumber first.",
};

export const unclear: Message = {
  vi: "Đổi cấp mục này sẽ làm các mục xung quanh bị hiểu sang cấp khác.",
  en: "With this change the items around would be read on another level.",
};

export function mentioned(line: number): Message {
  return {
    vi: `Dòng ${line} dẫn chiếu đến mục này mà không sửa tự động được; hãy sửa dòng đó trước.`,
    en: `Line ${line} refers to this item in a way that cannot be put right by itself; change it first.`,
  };
}
