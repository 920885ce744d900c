import type { Place } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { appendixOne } from "./clause.ts";
import { replacement } from "./replacement.ts";
import { defineRule, type Message } from "./rule.ts";

/** The one province named after a person, as people shorten it (ND30-I-2.4.a2). */
const city = /^(?:(?:TP|Tp|tp)\.? ?(?:HCM|Hồ Chí Minh)|TP\.?HCM|Hồ Chí Minh|thành phố Hồ Chí Minh|Sài Gòn)$/u;

/** “Thành phố Hồ Chí Minh, ngày …”: only the first syllable of the unit's word has a capital. */
const unitWord = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu) /u;

export const formPlaceName = defineRule({
  id: "form/place-name",
  scope: "document",
  reads: [],
  basis: ["ND30-I-2.4.a2", "ND30-I-2.4.c1"],
  clause: appendixOne("II", "4"),
  standing: "mandatory",
  fix: "ask",
  title: { vi: "Địa danh trước ngày ban hành viết sai", en: "Malformed place before the date of issue" },
  explain: {
    vi: "Địa danh viết hoa chữ đầu mỗi âm tiết và có dấu phẩy trước “ngày”: “Hà Nam, ngày …”. Đơn vị mang tên người, chữ số hoặc sự kiện lịch sử ghi đủ tên: “Thành phố Hồ Chí Minh, ngày …”.",
    en: "The place has a capital at each syllable and a comma before “ngày”: “Hà Nam, ngày …”. A unit named after a person, by a digit or an event is named in full: “Thành phố Hồ Chí Minh, ngày …”.",
  },
  examples: [
    { bad: "Hà Nam ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây", good: "Hà Nam, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây" },
    {
      bad: "TP. HCM, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây",
      good: "Thành phố Hồ Chí Minh, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây",
    },
    { bad: "hà nam, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây", good: "Hà Nam, ngày 16 tháng 9 năm 2026\n\nKẾ HOẠCH\nTrồng cây" },
  ],
  *check(document) {
    const { placeAndDate, title, number, nationalTitle } = document.header;
    // “trước ngày 15 tháng 12 năm 2026” at the top of a text that is only begun is no date of issue.
    if (!placeAndDate || !(title ?? number ?? nationalTitle)) return;
    const text = textOf(document, placeAndDate);
    const found = /^(?<place>[A-Za-zÀ-ỹ](?:[A-Za-zÀ-ỹ .-]{0,38}[A-Za-zÀ-ỹ])?)(?<comma> ?,?) ?(?=ngày(?![A-Za-zÀ-ỹ]))/u.exec(text);
    const { place = "", comma = "" } = found?.groups ?? {};
    if (place === "") return;
    const say = (at: Place, right: string, words: Message, fix: "safe" | "ask") => ({
      at,
      message: { vi: `${words.vi} (${this.clause.vi}).`, en: `${words.en} (${this.clause.en}).` },
      fixes: [replacement(at, right, fix)],
    });
    const at: Place = { ...placeAndDate, end: placeAndDate.start + place.length };
    if (city.test(place)) {
      const right = "Thành phố Hồ Chí Minh";
      yield {
        ...say(
          at,
          right,
          { vi: `Địa danh ghi đủ: “${right}”, không ghi “${place}”`, en: `Name the place in full: “${right}”, not “${place}”` },
          "ask",
        ),
        severity: "warning",
      };
    } else if (!place.replace(unitWord, "").split(/[ -]/u).every(opensWithCapital)) {
      const right = place.replace(/(?<![A-Za-zÀ-ỹ])[a-zà-ỹđ]/gu, (letter) => letter.toUpperCase());
      yield say(
        at,
        right,
        { vi: `Địa danh viết hoa chữ đầu mỗi âm tiết: “${right}”`, en: `Each syllable of the place takes a capital: “${right}”` },
        "ask",
      );
    }
    if (comma.trim() !== ",") {
      const gap: Place = { ...placeAndDate, start: at.end, end: placeAndDate.start + (found?.[0].length ?? 0) };
      yield {
        ...say(gap, ", ", { vi: "Sau địa danh có dấu phẩy, rồi đến “ngày”", en: "A comma follows the place, then “ngày”" }, "ask"),
        at,
      };
    }
  },
});

function opensWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
