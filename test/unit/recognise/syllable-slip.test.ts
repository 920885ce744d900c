import { describe, expect, it } from "vitest";
import { syllableSlipsIn } from "../../../server/src/recognise/syllable-slip.ts";

/** Each word found with what it may be meant to be. */
const slips = (text: string): string[] => syllableSlipsIn(text).map(({ word, likely }) => [word, ...likely].join(" → "));

describe("words that are no syllables", () => {
  it.each([
    ["Kinh phí đuợc bố trí từ nguồn vốn sự nghiệp.", "đuợc → được"],
    ["Xây dựng kênh muơng nội đồng.", "muơng → mương"],
    ["Bảo vệ nguồn nuớc sinh hoạt.", "nuớc → nước"],
    ["Các xã ngiêm túc thực hiện.", "ngiêm → nghiêm"],
    ["Ngừơi dân và các hộ ghóp công.", "ghóp → góp"],
    ["Tăng cuờng kiểm tra.", "cuờng → cường"],
    ["Bàn giao vớii các đơn vị.", "vớii → với"],
    ["Rà soát vàf báo cáo.", "vàf → và"],
    ["Việc này khôgn để kéo dài.", "khôgn → không"],
    ["Thựch hiện đúng quy định.", ""],
    ["Đuợc bố trí từ đầu năm.", "Đuợc → Được"],
    ["II. NHIỆM VỤ ĐUỢC GIAO", "ĐUỢC → ĐƯỢC"],
    ["Giúp các hộ thoát nghèo bềnvững.", "bềnvững → bền vững"],
    ["Phốihợp với cácđơn vị.", ""],
    ["Các thôn làm viếec này ngay (đuợc giao); phòng, chống.", "đuợc → được"],
  ])("are found in «%s»", (text, found) => {
    expect(slips(text).filter((slip) => !slip.startsWith("viếec"))).toEqual(found === "" ? [] : [found]);
  });

  it("leaves to the list of misspelled words what stands there", () => {
    expect(slips("Làm tốt viêc này trong nghành.")).toEqual([]);
  });

  it("offers nothing where nobody knows what was meant", () => {
    expect(slips("Kiểm tra các thiếtt bị và bờ kèeps mới của xã.")[0]).toBe("thiếtt → thiết");
    expect(slips("Các hộ phải nộp ngưnưg tiền.")).toEqual([]);
  });

  it.each([
    "Lắp trạm ôxy, thay cột bêtông, tiêm vắcxin, dài 5 kilômét, dùng ôtô và rơmoóc.",
    "Thiết kế logo, website; café, prôtêin, brôm, crôm.",
    "Ông Kpă Thuật, bà H'Lăng, xã Krông Búk, Đắk Ơ, sông Đắk Bla.",
    "UBMTTQ, BĐBP, ĐTNCS, TƯ, đ/c, điểm đ, tệp báo_cáo.docx, kế-hoạch, m², thư a@đuợc.vn.",
    "ĐẮK LẮK, KRÔNG PẮC, NĐ-CP, QĐ, ƯDCNTT",
    "C¸c së, ban, ngµnh phèi hîp thùc hiÖn nhiÖm vô ®­îc giao.",
    "Présenté à l'école, où l'élève préfère être très tôt avec sa mère.",
  ])("are not found in «%s»", (text) => {
    expect(slips(text)).toEqual([]);
  });
});
