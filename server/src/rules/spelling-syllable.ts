import { syllableSlips } from "../facts/syllable-slips.ts";
import type { SyllableSlip } from "../recognise/syllable-slip.ts";
import { fold } from "../text/fold.ts";
import { spellingPractice } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule, type Message } from "./rule.ts";

export const spellingSyllable = defineRule({
  id: "spelling/syllable",
  scope: "placed",
  basis: ["7.4"],
  clause: spellingPractice,
  standing: "practice",
  fix: "ask",
  title: { vi: "Chữ viết không thành tiếng Việt", en: "Word not built like a Vietnamese one" },
  explain: {
    vi: "Mỗi tiếng có phụ âm đầu, vần và thanh ghép được với nhau: “được”, không phải “đuợc”; “nghiên”, không phải “ngiên”; vần có p, t, c, ch ở cuối chỉ mang dấu sắc hoặc dấu nặng. Tên riêng, chữ viết tắt, từ nước ngoài, chữ trong ngoặc kép và tên văn bản viện dẫn không bị báo. Từ riêng của đơn vị có thể thêm vào từ điển (kehoach.dictionary).",
    en: "A syllable has an initial, a rhyme and a tone that go together: “được”, not “đuợc”; “nghiên”, not “ngiên”; a rhyme ending in p, t, c or ch has the tone sắc or nặng. Names, abbreviations, foreign words, quotations and titles of cited documents are not reported. Words of your own go into the dictionary (kehoach.dictionary).",
  },
  examples: [
    { bad: "Kinh phí đuợc bố trí từ đầu năm.", good: "Kinh phí được bố trí từ đầu năm." },
    { bad: "Các xã ngiêm túc thực hiện.", good: "Các xã nghiêm túc thực hiện." },
    { bad: "Giúp các hộ thoát nghèo bềnvững.", good: "Giúp các hộ thoát nghèo bền vững." },
  ],
  *check(document, index, { words }) {
    const paragraph = document.paragraphs[index];
    const role = document.roles[index];
    if (!paragraph || role === "nationalTitle" || role === "headerRow" || role === "signature") return;
    for (const slip of syllableSlips(paragraph)) {
      if (words.has(fold(slip.word))) continue;
      const at = { start: slip.start, end: slip.end };
      yield { at, message: messageOf(slip), fixes: slip.likely.map((right) => replacement(at, right, "ask")) };
    }
  },
});

function messageOf({ word, likely, joined }: SyllableSlip): Message {
  const [vi, en] = [inWords(likely, "hay"), inWords(likely, "or")];
  if (joined) return { vi: `“${word}” thiếu dấu cách; có lẽ là ${vi}.`, en: `“${word}” lacks a space; perhaps ${en} is meant.` };
  const wrong: Message = { vi: `“${word}” viết không thành tiếng Việt`, en: `“${word}” is not built like a Vietnamese word` };
  if (likely.length === 0) return { vi: `${wrong.vi}; nên xem lại.`, en: `${wrong.en}; look at it again.` };
  return { vi: `${wrong.vi}; có lẽ là ${vi}.`, en: `${wrong.en}; perhaps ${en} is meant.` };
}

function inWords(words: readonly string[], or: string): string {
  return words.map((word) => `“${word}”`).join(` ${or} `);
}
