import type { Message } from "../../rules/rule.ts";
import type { Remarks } from "./blocks.ts";

/** What the user should know of an import, one sentence each. */
export function remarksTold({ oldFonts, pictures, tracked }: Remarks, footnotes: readonly string[]): readonly Message[] {
  const fonts = [...oldFonts].sort();
  return [
    ...(fonts.length > 0
      ? [
          {
            vi: `chữ viết bằng phông ${fonts.join(" và ")} đã được chuyển sang Unicode; hãy đọc lại chữ hoa và tên riêng`,
            en: `letters in ${fonts.join(" and ")} fonts were converted to Unicode; check capitals and names`,
          },
        ]
      : []),
    ...(tracked ? [{ vi: "những sửa đổi còn được theo dõi được coi là đã chấp nhận", en: "tracked changes were read as accepted" }] : []),
    ...(pictures > 0 ? [{ vi: `bỏ qua ${pictures} hình`, en: `${pictures} picture${pictures === 1 ? "" : "s"} left out` }] : []),
    // What stood in them must not be lost silently.
    ...(footnotes.length > 0
      ? [
          {
            vi: `bỏ qua ${footnotes.length} chú thích chân trang: ${quoted(footnotes)}`,
            en: `${footnotes.length} footnote${footnotes.length === 1 ? "" : "s"} left out: ${quoted(footnotes)}`,
          },
        ]
      : []),
  ];
}

function quoted(footnotes: readonly string[]): string {
  return footnotes.map((words, index) => `(${index + 1}) “${words}”`).join("; ");
}
