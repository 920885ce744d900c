import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../../server/src/plan/parse.ts";
import { createChecker } from "../../../server/src/rules/check.ts";
import { rules } from "../../../server/src/rules/index.ts";

const check = createChecker(rules, (id, error) => {
  throw new Error(`${id}: ${String(error)}`);
});

/** How often a rule speaks in a text. */
function said(rule: string, text: string): number {
  return check(parsePlan(text)).filter((finding) => finding.rule.id === rule).length;
}

/** A sound plan; every wrong text below is this one with a few words changed. */
const plan = readFileSync(new URL("./sound-plan.kehoach", import.meta.url), "utf8");
/** The sentence of the plan that gives way to those of `sentences`. */
const slot = "3. Sở Y tế chăm sóc sức khỏe người lao động ở vườn ươm, hoàn thành trước ngày 20/11/2026.";

/** Row, rule, words of the plan, and what a careless drafter puts in their place. */
const changes: readonly (readonly [row: string, rule: string, right: string, wrong: string])[] = [
  ["ND30-D.8.2", "form/missing-component", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", ""],
  ["ND30-D.13.1", "signature/authority-stack", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. SỞ CÔNG THƯƠNG\nGIÁM ĐỐC"],
  ["ND30-D.13.2", "signature/authority-stack", "TM. ỦY BAN NHÂN DÂN\n", ""],
  ["ND30-I-2.1.a", "form/national-title", "CỘNG HÒA XÃ HỘI", "Cộng hòa xã hội"],
  ["ND30-I-2.1.b", "form/motto", "Độc lập - Tự do - Hạnh phúc", "Độc lập-Tự do-Hạnh phúc"],
  ["ND30-I-2.1.b", "form/motto", "Độc lập - Tự do - Hạnh phúc", "Độc Lập - Tự Do - Hạnh Phúc"],
  ["ND30-I-2.2.a1", "form/issuer-name", "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU", "UBND TỈNH CÀ MAU"],
  ["ND30-I-2.2.a3", "form/issuer-name", "ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU", "UBND TỈNH CÀ MAU"],
  ["ND30-I-2.3.c1", "form/number", "Số: 415", "Số 415"],
  ["ND30-I-2.3.c2", "form/number", "Số: 415", "Số: 7"],
  ["ND30-I-2.3.c3", "citation/malformed-symbol", "Số: 415/KH-UBND", "Số: 415 /KH- UBND"],
  ["ND30-I-2.3.c4", "citation/malformed-symbol", "37-CTr/TU", "37-CTR/TU"],
  ["ND30-I-2.3.b4", "form/number", "Số: 415/KH-UBND", "Số: 415/CTr-UBND"],
  ["ND30-I-2.4.a2", "form/place-name", "Cà Mau, ngày", "TP. HCM, ngày"],
  ["ND30-I-2.4.b1", "form/date", "Cà Mau, ngày 06 tháng 4 năm 2026", "Cà Mau, ngày 06/4/2026"],
  ["ND30-I-2.4.b2", "form/date", "Cà Mau, ngày 06 tháng 4", "Cà Mau, ngày 6 tháng 4"],
  ["ND30-I-2.4.b3", "form/date", "Cà Mau, ngày 06 tháng 4", "Cà Mau, ngày 06 tháng 1"],
  ["ND30-I-2.4.b4", "form/date", "Cà Mau, ngày 06 tháng 4", "Cà Mau, ngày 06 tháng 04"],
  ["ND30-I-2.4.b5", "form/date", "Cà Mau, ngày 06 tháng 4", "Cà Mau, ngày 31 tháng 4"],
  ["ND30-I-2.4.c1", "form/place-name", "Cà Mau, ngày", "Cà Mau ngày"],
  ["ND30-I-2.5.a1", "form/type-line", "KẾ HOẠCH\n", "KẾ HOẠCH "],
  ["ND30-I-2.5.b1", "form/subject", "Phát triển vườn ươm cây đước năm 2026", "PHÁT TRIỂN VƯỜN ƯƠM CÂY ĐƯỚC NĂM 2026"],
  ["ND30-I-2.5.b2", "form/subject", "Phát triển vườn ươm cây đước năm 2026", "phát triển vườn ươm cây đước năm 2026"],
  ["ND30-I-2.5.b2", "form/subject", "cây đước năm 2026\n", "cây đước năm 2026.\n"],
  ["ND30-I-2.5.b4", "form/subject", "Phát triển vườn ươm", "V/v phát triển vườn ươm"],
  ["ND30-I-2.6.a2", "legal-basis/incomplete", " ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh ban hành Đề án trồng rừng ngập mặn", ""],
  ["ND30-I-2.6.a3", "legal-basis/law-number", "Luật Lâm nghiệp ngày", "Luật Lâm nghiệp số 16/2017/QH14 ngày"],
  ["ND30-I-2.6.a4", "legal-basis/form", "15 tháng 11 năm 2017;", "15 tháng 11 năm 2017."],
  ["ND30-I-2.6.b1", "citation/number-word", "Quyết định số 88", "Quyết định 88"],
  ["ND30-I-2.6.c", "numbering/level-jump", "1. Mục đích\n", ""],
  ["ND30-I-2.6.dd4", "numbering/marker-style", "1. Mục đích", "1/ Mục đích"],
  ["ND30-I-2.6.dd5", "numbering/marker-style", "a) Có đủ", "a. Có đủ"],
  ["ND30-I-2.6.dd6", "numbering/point-letter", "đ) Có người", "e) Có người"],
  ["ND30-I-5.b1", "numbering/heading-case", "I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu:"],
  ["ND30-I-5.b1", "numbering/marker-style", "I. MỤC ĐÍCH, YÊU CẦU", "I- MỤC ĐÍCH, YÊU CẦU"],
  ["ND30-I-2.6.x1", "numbering/gap", "2. Sở Công Thương", "4. Sở Công Thương"],
  ["ND30-I-2.6.x1", "numbering/repeat", "2. Sở Công Thương", "1. Sở Công Thương"],
  ["ND30-I-2.6.x5", "punctuation/final-mark", "trước ngày 11/12/2026.", "trước ngày 11/12/2026"],
  ["ND30-I-2.7.b1", "signature/authority-form", "TM. ỦY BAN", "T/M ỦY BAN"],
  ["ND30-I-2.7.b2", "signature/authority-form", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "QUYỀN CHỦ TỊCH"],
  ["ND30-I-2.7.b3", "signature/authority-form", "KT. CHỦ TỊCH", "K/T CHỦ TỊCH"],
  ["ND30-I-2.7.b4", "signature/authority-form", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "T/L CHỦ TỊCH\nCHÁNH VĂN PHÒNG"],
  ["ND30-I-2.7.b5", "signature/authority-form", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TUQ CHỦ TỊCH\nGIÁM ĐỐC SỞ CÔNG THƯƠNG"],
  ["ND30-I-2.7.b6", "signature/authority-stack", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  ["ND30-I-2.7.c1", "signature/signer-name", "Danh Thị Sa Rương", "TS. Danh Thị Sa Rương"],
  ["ND30-I-2.7.c3", "signature/signer-name", "Danh Thị Sa Rương", "LÝ THỊ SA RƯƠNG"],
  ["ND30-I-2.9.a", "recipients/missing-body", "- Các sở, ban, ngành tỉnh;\n", ""],
  ["ND30-I-2.9.b", "form/addressee", "Căn cứ Luật", "Kính gửi: Sở Công Thương\n\nCăn cứ Luật"],
  ["ND30-I-2.9.b2", "form/addressee", "- Thường trực", "- Như trên;\n- Thường trực"],
  ["ND30-I-2.9.d2", "recipients/heading", "Nơi nhận:", "NƠI NHẬN"],
  ["ND30-I-2.9.d3", "recipients/entry-form", "- Các sở, ban, ngành tỉnh;", "+ Các sở, ban, ngành tỉnh,"],
  ["ND30-I-2.9.d4", "recipients/filing", "- Lưu: VT, NN.", "- Lưu VT. NN"],
  ["ND30-I-2.9.x2", "recipients/filing", "- UBND các xã, phường;\n- Lưu: VT, NN.", "- Lưu: VT, NN;\n- UBND các xã, phường."],
  ["ND30-I-2.9.x3", "recipients/drafter-initials", "Lưu: VT, NN.", "Lưu: VT, NN(Sang."],
  ["ND30-I-3.1.c1", "form/attached-line", "(Kèm theo Kế hoạch số 415", "(Kèm theo Kế hoạch số 451"],
  ["ND30-III-1.2", "citation/type-mismatch", "Chương trình số 37-CTr", "Kế hoạch số 37-CTr"],
  ["ND30-III-2.1", "form/end-mark", "quyết định./.", "quyết định. ./."],
  ["PRAC-1", "form/end-mark", "quyết định./.", "quyết định."],
  ["PRAC-2", "form/opening", "năm 2026 như sau:", "năm 2026."],
];

/** Row, rule, a sentence that is right and one that is not. */
const sentences: readonly (readonly [row: string, rule: string, right: string, wrong: string])[] = [
  ["ND30-I-2.1.a2", "consistency/tone-style", "3. Giữ hòa khí, hòa giải, hòa thuận.", "3. Giữ hòa khí, hòa giải, hoà thuận."],
  ["ND30-I-2.6.b3", "citation/law-name", "3. Thực hiện Luật Đất đai.", "3. Thực hiện Luật số 31/2024/QH15."],
  [
    "ND30-I-2.6.dd3",
    "numbering/marker-style",
    "Điều 1. Phạm vi\n\nÁp dụng ở các xã ven biển.",
    "Điều 1: Phạm vi\n\nÁp dụng ở các xã ven biển.",
  ],
  ["ND30-II-1", "capital/mid-sentence", "3. Trồng cây; khuyến khích người dân giữ rừng.", "3. Trồng cây; Khuyến khích người dân giữ rừng."],
  ["ND30-II-3.1.b", "capital/numbered-unit", "3. Rà soát ở Phường 8.", "3. Rà soát ở phường 8."],
  ["ND30-II-3.1.c", "name/ho-chi-minh-city", "3. Bán cây giống cho Thành phố Hồ Chí Minh.", "3. Bán cây giống cho thành phố Hồ Chí Minh."],
  ["ND30-II-3.1.dd", "capital/region", "3. Học cách làm của vùng Nam Bộ.", "3. Học cách làm của vùng Nam bộ."],
  ["ND30-II-3.x", "name/double-province", "3. Như tỉnh Bà Rịa - Vũng Tàu trước đây.", "3. Như tỉnh Bà Rịa-Vũng Tàu trước đây."],
  ["ND30-II-4.1.a", "name/spelling", "3. Sở Công Thương cấp giấy.", "3. Sở Công thương cấp giấy."],
  ["ND30-II-4.1.a2", "name/spelling", "3. Ủy ban nhân dân xã xác nhận.", "3. Ủy Ban Nhân Dân xã xác nhận."],
  ["ND30-II-5.1", "capital/state-people", "3. Vận động Nhân dân tham gia.", "3. Chính sách hỗ trợ của nhà nước đến với dân."],
  [
    "ND30-II-5.1x",
    "capital/state-people",
    "3. Chi từ ngân sách nhà nước theo Luật Ngân sách nhà nước.",
    "3. Theo chủ trương của Đảng và chính sách của nhà nước.",
  ],
  ["ND30-II-5.3", "capital/office", "3. Theo ý kiến của Thủ tướng Chính phủ.", "3. Theo ý kiến của thủ tướng Chính phủ."],
  ["ND30-II-5.4", "capital/party", "3. Tuyên truyền chủ trương của Đảng, Nhà nước.", "3. Tuyên truyền chủ trương của đảng, Nhà nước."],
  ["ND30-II-5.5", "capital/holiday", "3. Chào mừng ngày Quốc khánh 2-9.", "3. Chào mừng ngày quốc khánh 2-9."],
  ["ND30-II-5.6", "capital/this-document", "3. Thực hiện nghiêm Kế hoạch này.", "3. Thực hiện nghiêm kế hoạch này."],
  [
    "ND30-II-5.7",
    "reference/parts-punctuation",
    "3. Theo điểm b khoản 2 Điều 9 Luật Đất đai.",
    "3. Theo điểm b, khoản 2, Điều 9 Luật Đất đai.",
  ],
  ["ND30-II-5.7b", "reference/parts-order", "3. Theo khoản 2 Điều 9 Luật Đất đai.", "3. Theo Điều 9 khoản 2 Luật Đất đai."],
  ["ND30-II-5.8.b", "capital/festival", "3. Trồng cây dịp tết Nguyên đán.", "3. Trồng cây dịp Tết Nguyên Đán."],
  ["ND30-II-5.8.c", "capital/festival", "3. Họp vào thứ Hai hằng tuần.", "3. Họp vào thứ hai hằng tuần."],
  [
    "ND30-II-9.1",
    "consistency/term",
    "3. Nghị quyết của Trung ương khóa XII và của Trung ương khóa XIII.",
    "3. Nghị quyết của Trung ương khóa XII và của Trung ương Khóa XIII.",
  ],
  ["ND30-II-9.2", "consistency/quarter", "3. Họp trong quý II và quý III.", "3. Họp trong quý 2, quý III và quý IV."],
  [
    "PRAC-5",
    "short-name/group-word",
    "3. Theo Quyết định số 61/QĐ-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh về giữ rừng (sau đây gọi tắt là Quyết định số 61); Quyết định số 61 có hiệu lực.",
    "3. Theo Quyết định số 61/QĐ-UBND ngày 09/02/2026 của Ủy ban nhân dân tỉnh về giữ rừng (sau đây gọi chung là Quyết định số 61); Quyết định số 61 có hiệu lực.",
  ],
  ["PRAC-6", "abbreviation/undefined", "3. Vườn ươm công nghệ cao (CNC); mở rộng vườn CNC.", "3. Mở rộng vườn CNC, nông nghiệp CNC."],
  [
    "PRAC-7",
    "assignment/lead-comma",
    "3. Sở Y tế chủ trì, phối hợp với Sở Công Thương kiểm tra.",
    "3. Sở Y tế chủ trì phối hợp với Sở Công Thương kiểm tra.",
  ],
  ["PRAC-8", "assignment/partner-word", "3. Phối hợp với Sở Công Thương kiểm tra.", "3. Phối hợp Sở Công Thương kiểm tra."],
  ["PRAC-11", "assignment/party-body", "3. Đề nghị Ban Tổ chức Tỉnh ủy hướng dẫn.", "3. Giao Ban Tổ chức Tỉnh ủy hướng dẫn."],
  [
    "PRAC-13",
    "capital/mid-sentence",
    "3. Theo Kế hoạch của Thủ tướng Chính phủ ban hành năm 2025.",
    "3. Theo Quyết định của Thủ tướng Chính phủ Ban hành Danh mục.",
  ],
  ["PRAC-20", "consistency/yearly", "3. Hằng năm sơ kết, hằng quý họp.", "3. Hằng năm sơ kết, hàng quý họp."],
  ["PRAC-21", "spelling/tone-mark", "3. Hoàn thiện hồ sơ.", "3. Hòan thiện hồ sơ."],
  ["PRAC-22", "consistency/tone-style", "3. Ủy ban nhân dân xã họp.", "3. Uỷ ban nhân dân xã họp."],
  ["PRAC-23", "consistency/y", "3. Chuyển giao kỹ thuật, kỹ năng.", "3. Chuyển giao kỹ thuật, kỹ năng, kĩ thuật."],
  ["PRAC-24", "punctuation/spaced-hyphen", "3. Phát triển kinh tế - xã hội.", "3. Phát triển kinh tế-xã hội."],
  ["PRAC-25", "consistency/ensure", "3. Bảo đảm an toàn, bảo đảm chất lượng.", "3. Bảo đảm an toàn, đảm bảo chất lượng."],
  ["PRAC-26", "text/decimal-mark", "3. Tăng 2,5% mỗi năm.", "3. Tăng 2.5% mỗi năm."],
  ["PRAC-27", "text/year-range", "3. Trong giai đoạn 2021-2025.", "3. Trong giai đoạn 2025-2021."],
  ["PRAC-28", "punctuation/spaces", "3. Phong trào “vườn xanh” lan rộng.", "3. Phong trào “ vườn xanh” lan rộng."],
  ["PRAC-28", "punctuation/quotes", "3. Phong trào “vườn xanh” lan rộng.", "3. Phong trào vườn xanh” lan rộng."],
  ["PRAC-29", "punctuation/spaces", "3. Làm đất, gieo hạt.", "3. Làm đất ,gieo hạt."],
  ["PRAC-30", "punctuation/ellipsis", "3. Làm đất, gieo hạt,... theo lịch.", "3. Làm đất, gieo hạt,.. theo lịch."],
  [
    "PRAC-31",
    "text/torn-sentence",
    "3. Các xã vận động người dân hiến đất làm đường vào vườn ươm.",
    "3. Các xã vận động người dân hiến đất làm đường vào các\n\nvườn ươm.",
  ],
  [
    "PRAC-40",
    "text/old-encoding",
    "3. Cộng hòa xã hội.",
    "3. C¸c së, ban, ngµnh phèi hîp thùc hiÖn nhiÖm vô ®­îc giao tr­íc ngµy 30/10/2026.",
  ],
  ["PRAC-41", "text/composed", "3. Kế hoạch.", "3. Kế hoạch tiếp theo.".normalize("NFD")],
  ["PRAC-42", "text/look-alikes", "3. Theo Đề án.", "3. Theo Ðề án."],
  [
    "PRAC-43",
    "citation/malformed-symbol",
    "3. Theo Kế hoạch số 52/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh về giữ rừng.",
    "3. Theo Kế hoạch số 52/KH–UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh về giữ rừng.",
  ],
];

describe("the rows of form", () => {
  it.each(changes)("%s: %s tells of %j written %j", (_, rule, right, wrong) => {
    expect(plan.split(right)).toHaveLength(2);
    expect(said(rule, plan)).toBe(0);
    expect(said(rule, plan.replace(right, wrong))).toBeGreaterThan(0);
  });

  it.each(sentences)("%s: %s is silent at %j and tells of %j", (_, rule, right, wrong) => {
    expect(plan.split(slot)).toHaveLength(2);
    expect(said(rule, plan.replace(slot, right))).toBe(0);
    expect(said(rule, plan.replace(slot, wrong))).toBeGreaterThan(0);
  });

  it("names rules that claim the row", () => {
    const claims = new Set(rules.flatMap(({ id, basis }) => basis.map((row) => `${row} ${id}`)));
    expect([...changes, ...sentences].map(([row, rule]) => `${row} ${rule}`).filter((claim) => !claims.has(claim))).toEqual([]);
  });
});
