import { expect, test } from "vitest";
import { readShortNames } from "../../../server/src/recognise/short-name.ts";

test.each([
  ["… về cải cách (sau đây gọi tắt là Kế hoạch số 9) đạt kết quả", "called", "Kế hoạch số 9", "(sau đây gọi tắt là Kế hoạch số 9)"],
  ["(sau đây gọi chung là cấp xã)", "called", "cấp xã", "(sau đây gọi chung là cấp xã)"],
  ["(sau đây viết tắt là CCHC)", "called", "CCHC", "(sau đây viết tắt là CCHC)"],
  ["(gọi tắt là Đề án 06)", "called", "Đề án 06", "(gọi tắt là Đề án 06)"],
  ["(viết tắt là Chỉ thị 11)", "called", "Chỉ thị 11", "(viết tắt là Chỉ thị 11)"],
  ["(sau đây gọi tắt là “Tổ công tác”)", "called", "Tổ công tác", "(sau đây gọi tắt là “Tổ công tác”)"],
  ["Ban Quản lý, sau đây gọi tắt là Ban, có nhiệm vụ", "called", "Ban", "sau đây gọi tắt là Ban"],
  ["về chuyển đổi số, gọi tắt là “Nghị quyết 11”; theo đó", "called", "Nghị quyết 11", "gọi tắt là “Nghị quyết 11”"],
  ["về chuyển đổi số (gọi tắt: Nghị quyết 12). Theo đó", "called", "Nghị quyết 12", "(gọi tắt: Nghị quyết 12)"],
  ["về chuyển đổi số (viết tắt: CĐS) ở xã", "called", "CĐS", "(viết tắt: CĐS)"],
  ["phê duyệt Chiến lược (Quyết định số 411/QĐ-TTg) trên địa bàn", "bracketed", "Quyết định số 411/QĐ-TTg", "(Quyết định số 411/QĐ-TTg)"],
])("%s", (text, kind, name, whole) => {
  expect(readShortNames(text).map((d) => [d.kind, d.name.text, text.slice(d.start, d.end)])).toEqual([[kind, name, whole]]);
});

test.each([
  "hay còn gọi là chợ phiên",
  "được gọi là nông thôn mới",
  "thường gọi tắt là Nghị quyết 11",
  "Nghị quyết 11, gọi tắt thế cho dễ nhớ",
  "(theo Kế hoạch số 9/KH-UBND)",
  "(sau đây gọi tắt là )",
])("none in: %s", (text) => {
  expect(readShortNames(text)).toEqual([]);
});
