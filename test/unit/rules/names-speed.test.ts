import { expect, test } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const hostile: readonly (readonly [shape: string, piece: string])[] = [
  ["bodies that are gone", "Sở Tài nguyên và Môi trường, "],
  ["a list without an end, heirs in it", "Sở Xây dựng, Sở Giao thông vận tải, "],
  ["townships", "thị trấn Quế, các huyện, thị trấn, phòng Tư pháp huyện, "],
  ["one sentence without an end", "UBND các huyện và tỉnh Kon Tum "],
  ["half a change", "tiếp nhận Sở Tài nguyên và Môi trường "],
  ["bodies before documents", "Sở Tài nguyên và Môi trường tại Tờ trình số 1/TTr-STNMT ngày 01/02/2026. "],
  ["misspelled names", "Sở Công thương "],
  ["quotations that do not end", "“thành phố Hồ Chí Minh Bà Rịa-Vũng Tàu "],
  ["work given", "giao cho Ban Tổ chức Tỉnh ủy "],
];

test.each(hostile)("rules on names take time in step with the length: %s", (_shape, piece) => {
  const names = rules.filter(({ id }) => /^(?:name|validity|assignment)\//.test(id));
  const read = (length: number): number => {
    const head = "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nHà Tĩnh, ngày 12 tháng 5 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\n1. ";
    const document = parsePlan(`${head}${piece.repeat(Math.ceil(length / piece.length))}`);
    const check = createChecker(names, (id, error) => {
      throw new Error(`${id}: ${String(error)}`);
    });
    // Time of this process, for other processes keep the machine busy too.
    const start = process.cpuUsage().user;
    check(document);
    return (process.cpuUsage().user - start) / 1000;
  };
  read(10_000);
  const small = Math.min(read(10_000), read(10_000), read(10_000));
  const large = Math.min(read(80_000), read(80_000));
  // Eight times the text: a square would take 64 times as long.
  expect(large).toBeLessThan(Math.max(small * 30, 400));
});
