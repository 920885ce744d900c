import type { Message } from "../rules/rule.ts";
import type { RenumberScope } from "./renumber.ts";

/** What the light bulb says. */

export const fixEverything: Message = { vi: "Sửa mọi lỗi sửa được an toàn", en: "Fix everything that can be fixed safely" };

export const joinWrapped: Message = { vi: "Nối dòng bị ngắt", en: "Join wrapped lines" };

export const splitPoints: Message = { vi: "Tách các điểm viết liền thành từng dòng", en: "Split the run-in list into points" };

export const renumber: Readonly<Record<RenumberScope, Message>> = {
  level: { vi: "Đánh lại số cấp này", en: "Renumber the list here" },
  section: { vi: "Đánh lại số trong phần này", en: "Renumber the section here" },
  plan: { vi: "Đánh lại số cả kế hoạch", en: "Renumber the whole plan" },
};

export function fixAllOfRule(rule: string): Message {
  return { vi: `Sửa tất cả lỗi “${rule}”`, en: `Fix all “${rule}” problems` };
}

export function ignoreOnLine(rule: string): Message {
  return { vi: `Bỏ qua “${rule}” ở đoạn này`, en: `Ignore “${rule}” in this paragraph` };
}

export function ignoreInBlock(rule: string, block: string): Message {
  return { vi: `Bỏ qua “${rule}” trong cả phần “${block}”`, en: `Ignore “${rule}” in all of “${block}”` };
}

export function ignoreInFile(rule: string): Message {
  return { vi: `Bỏ qua “${rule}” trong tệp này`, en: `Ignore “${rule}” in this file` };
}

/** By whose dictionary it is. */
export const addToDictionary = {
  folder: (word: string): Message => ({ vi: `Thêm “${word}” vào từ điển của thư mục`, en: `Add “${word}” to the folder's dictionary` }),
  user: (word: string): Message => ({ vi: `Thêm “${word}” vào từ điển của tôi`, en: `Add “${word}” to my dictionary` }),
} as const;

export function turnOffRule(rule: string): Message {
  return { vi: `Tắt quy tắc “${rule}” trong cài đặt`, en: `Turn off the rule “${rule}” in the settings` };
}

export function explainRule(rule: string): Message {
  return { vi: `Giải thích quy tắc “${rule}”`, en: `Explain the rule “${rule}”` };
}
