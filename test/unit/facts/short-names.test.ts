import { expect, test } from "vitest";
import { shortNameTable } from "../../../server/src/facts/short-names.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { textOf } from "../../../server/src/plan/place.ts";

/** The short names of a text as "name = what it stands for: uses", and the short citations nobody explains. */
function read(...lines: string[]) {
  const document = parsePlan(lines.join("\n\n"));
  const { names, undefinedUses } = shortNameTable(document);
  const at = (paragraph: number, span: { start: number; end: number } | undefined) =>
    span ? textOf(document, { paragraph, ...span }) : "";
  return {
    names: names.map(({ definitions: [{ name, paragraph, citation, term }], uses }) => [
      name.text,
      at(paragraph, citation ?? term),
      uses.map((use) => textOf(document, use)),
    ]),
    undefinedUses: undefinedUses.map(({ paragraph, citation }) => at(paragraph, citation)),
  };
}

const resolution = "Thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương";

test("a short name stands for the citation of its type and number, whatever is cited in between", () => {
  const opening =
    "Thực hiện Quyết định số 412/QĐ-TTg ngày 05/4/2024 của Thủ tướng Chính phủ ban hành Kế hoạch thực hiện Kết luận số 71-KL/TW ngày 09/01/2024 của Bộ Chính trị (sau đây gọi tắt là Quyết định số 412).";
  expect(read(opening, "Phổ biến Quyết định số 412 và Quyết định 412.")).toEqual({
    names: [["Quyết định số 412", "Quyết định số 412/QĐ-TTg ngày 05/4/2024", ["Quyết định số 412", "Quyết định 412"]]],
    undefinedUses: [],
  });
});

test("a programme may bear the number of the decision that approved it", () => {
  const opening = "Theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án phát triển dữ liệu dân cư (gọi tắt là Đề án 06).";
  expect(read(opening, "Sơ kết Đề án 06.").names).toEqual([["Đề án 06", "Quyết định số 06/QĐ-TTg ngày 06/01/2022", ["Đề án 06"]]]);
});

test("one bracket may define two names", () => {
  const both =
    "và Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương (sau đây gọi tắt là Nghị quyết số 19 và Nghị quyết số 20).";
  expect(read(`${resolution} ${both}`, "Học tập Nghị quyết số 20.").names).toEqual([
    ["Nghị quyết số 19", "Nghị quyết số 19-NQ/TW ngày 16/6/2022", []],
    ["Nghị quyết số 20", "Nghị quyết số 20-NQ/TW ngày 16/6/2022", ["Nghị quyết số 20"]],
  ]);
});

test("words are found with either place of the tone mark and either case of the first letter, not in citations", () => {
  const defined = "Người được dân tin cậy ở thôn (sau đây gọi tắt là Ban hòa giải) họp hằng tháng.";
  const law =
    "Theo Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân xã, ban hoà giải và Ban hòa giải báo cáo; BAN HÒA GIẢI thì không.";
  expect(read(defined, law).names).toEqual([["Ban hòa giải", "Người được dân tin cậy ở thôn", ["ban hoà giải", "Ban hòa giải"]]]);
});

test("a name is not taken past its comma where only its head is used again", () => {
  const defined = "Thành lập bộ phận giúp việc liên ngành (sau đây gọi là Tổ công tác, làm việc theo chế độ kiêm nhiệm).";
  expect(read(defined, "Tổ công tác họp mỗi tháng.").names[0]?.[2]).toEqual(["Tổ công tác"]);
});

test("the beginning of the long name is no use of the short one, where it is defined and elsewhere", () => {
  const defined = "Kiện toàn Tổ công tác triển khai Đề án phát triển khoa học, công nghệ tỉnh (sau đây gọi tắt là Tổ công tác).";
  const uses = (...lines: string[]) => read(defined, ...lines).names[0]?.[2];
  expect(uses()).toEqual([]);
  expect(uses("Tổ công tác triển khai Đề án phát triển khoa học, công nghệ tỉnh họp hằng tháng.")).toEqual([]);
  expect(uses("Tổ công tác triển khai nhiệm vụ được giao.", "Giao Tổ công tác.")).toEqual(["Tổ công tác", "Tổ công tác"]);
});

test("a longer name of something else is no use", () => {
  const defined = "Thành lập Ban Chỉ đạo chuyển đổi số (sau đây gọi tắt là Ban Chỉ đạo).";
  expect(read(defined, "Ban Chỉ đạo Trung ương kiểm tra; Ban Chỉ đạo báo cáo.").names[0]?.[2]).toEqual(["Ban Chỉ đạo"]);
});

test("a whole citation with its date is no use of a name by symbol", () => {
  const defined = `${resolution} (sau đây gọi tắt là Nghị quyết số 19-NQ/TW).`;
  expect(read(defined, `${resolution}.`).names[0]?.[2]).toEqual([]);
  expect(read(defined, "Học tập Nghị quyết số 19-NQ/TW.").names[0]?.[2]).toEqual(["Nghị quyết số 19-NQ/TW"]);
});

test("a short citation without a definition is told, but not in the plan's own subject", () => {
  expect(read("KẾ HOẠCH\nThực hiện Nghị quyết số 19", `${resolution}.`, "I. NHIỆM VỤ", "Học tập Nghị quyết số 19.").undefinedUses).toEqual([
    "Nghị quyết số 19",
  ]);
});

test("the table stays the same object while an edit touches none of it", () => {
  const document = parsePlan(`${resolution} (sau đây gọi tắt là Nghị quyết số 19).\n\nHọc tập Nghị quyết số 19.`);
  expect(shortNameTable(document)).toBe(shortNameTable(document));
});

test("the words behind a name are those of its letters, or begin with its own words", () => {
  const termOf = (text: string) => read(text).names[0]?.slice(0, 2);
  expect(termOf("Đẩy mạnh hoạt động đổi mới sáng tạo (sau đây viết tắt là ĐMST) của tỉnh.")).toEqual(["ĐMST", "đổi mới sáng tạo"]);
  expect(termOf("Thành lập Tổ công tác triển khai Đề án, sau đây gọi tắt là Tổ công tác, để chỉ đạo.")).toEqual([
    "Tổ công tác",
    "Tổ công tác triển khai Đề án",
  ]);
});

test("a name given behind a comma is a definition", () => {
  const defined = `${resolution} về nông nghiệp, gọi tắt là “Nghị quyết 19”; theo Nghị quyết 19 các sở báo cáo.`;
  expect(read(defined).undefinedUses).toEqual([]);
  expect(read(defined).names[0]?.[2]).toEqual(["Nghị quyết 19"]);
});
