import { describe, expect, test } from "vitest";
import { type AgencyMention, recogniseAgencies } from "../../../server/src/recognise/agency.ts";
import { citedSpan } from "../../../server/src/recognise/agency-inside.ts";
import { recogniseCitations } from "../../../server/src/recognise/citation.ts";

/** The mentions of a text as "words = ids". */
function read(text: string): readonly string[] {
  return recogniseAgencies(text).map(({ text: words, ids, kind }) => `${words} = ${ids.length > 0 ? ids.join(" ") : kind}`);
}

describe("bodies by their names", () => {
  test.each([
    [
      "Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính tham mưu Ủy ban nhân dân tỉnh.",
      ["Sở Khoa học và Công nghệ = so-khoa-hoc-va-cong-nghe", "Sở Tài chính = so-tai-chinh", "Ủy ban nhân dân tỉnh = ubnd-tinh"],
    ],
    [
      "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế; Văn phòng UBND tỉnh",
      [
        "Sở Văn hóa, Thể thao và Du lịch = so-van-hoa-the-thao-va-du-lich",
        "Sở Y tế = so-y-te",
        "Văn phòng UBND tỉnh = van-phong-ubnd-tinh",
      ],
    ],
    [
      "Uỷ ban nhân dân tỉnh và Sở Văn hoá và Thể thao",
      ["Uỷ ban nhân dân tỉnh = ubnd-tinh", "Sở Văn hoá và Thể thao = so-van-hoa-va-the-thao"],
    ],
    ["TM. ỦY BAN NHÂN DÂN", ["ỦY BAN NHÂN DÂN = ubnd-tinh"]],
    [
      "- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;",
      ["Thường trực Tỉnh ủy = thuong-truc-tinh-uy", "Thường trực HĐND tỉnh = thuong-truc-hdnd-tinh"],
    ],
    ["Hội Nông dân tỉnh, Tỉnh đoàn", ["Hội Nông dân tỉnh = hoi-nong-dan-tinh", "Tỉnh đoàn = tinh-doan"]],
    ["Chủ tịch, các Phó Chủ tịch UBND tỉnh", ["UBND tỉnh = ubnd-tinh"]],
    ["Bộ TT&TT, Bộ Giao thông vận tải", ["Bộ TT&TT = bo-thong-tin-va-truyen-thong", "Bộ Giao thông vận tải = bo-giao-thong-van-tai"]],
    ["Ban Thường vụ Tỉnh uỷ; Ủy ban MTTQ", ["Ban Thường vụ Tỉnh uỷ = btv-tinh-uy", "MTTQ = ubmttq-tinh"]],
    [
      "Công an xã, Công an tỉnh và Công an huyện",
      ["Công an xã = cong-an-xa", "Công an tỉnh = cong-an-tinh", "Công an huyện = cong-an-huyen"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the place after a body", () => {
  test.each([
    ["Ủy ban nhân dân tỉnh Ninh Thuận", "ubnd-tinh", ["p63-ninh-thuan"], ["province"]],
    ["Sở Tài chính tỉnh Lào Cai", "so-tai-chinh", ["p63-lao-cai", "p34-lao-cai"], ["province"]],
    ["UBND thành phố Hà Nội", "ubnd-tinh", ["p63-ha-noi", "p34-ha-noi"], ["province"]],
    ["UBND TP. Huế", "ubnd-tinh ubnd-thanh-pho-thuoc-tinh", ["p63-hue", "p34-hue"], ["province", "district"]],
    ["UBND thành phố Kon Tum", "ubnd-thanh-pho-thuoc-tinh", ["p63-kon-tum"], ["district"]],
    ["Đảng ủy xã Ea Kar", "dang-uy-xa", [], ["commune"]],
    ["UBND TP.HCM", "ubnd-tinh", ["p63-ho-chi-minh", "p34-ho-chi-minh"], ["province"]],
    ["Công an Đà Nẵng", "cong-an-tinh", ["p63-da-nang", "p34-da-nang"], ["province"]],
    ["Báo Kon Tum", "bao-tinh", ["p63-kon-tum"], ["province"]],
    ["Đài Phát thanh và Truyền hình Khánh Hoà", "dai-ptth-tinh", ["p63-khanh-hoa", "p34-khanh-hoa"], ["province"]],
    ["ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "ubnd-tinh", ["p63-ba-ria-vung-tau"], ["province"]],
    // A town of a province that bears the province's name, and the city that the province became.
    [
      "UBND thành phố Bắc Ninh",
      "ubnd-tinh ubnd-thanh-pho-thuoc-tinh",
      ["p63-bac-ninh", "p34-bac-ninh", "p34-bac-ninh-tp"],
      ["province", "district"],
    ],
    ["UBND thành phố Vinh", "ubnd-thanh-pho-thuoc-tinh", [], ["district"]],
    ["UBND huyện Ninh Hải", "ubnd-huyen", [], ["district"]],
    ["Ủy ban nhân dân xã Ea H'leo", "ubnd-xa", [], ["commune"]],
    ["UBND phường 5", "ubnd-phuong", [], ["commune"]],
    ["UBND đặc khu Phú Quý", "ubnd-dac-khu", [], ["commune"]],
    ["Hội đồng nhân dân quận Ba Đình", "hdnd-huyen", [], ["district"]],
    ["UBND thành phố", "ubnd-tinh ubnd-thanh-pho-thuoc-tinh", [], ["province", "district"]],
  ])("%s", (text, ids, provinces, levels) => {
    const mentions = recogniseAgencies(`Giao ${text} chủ trì`);
    expect(
      mentions.map((mention) => [mention.text, mention.kind, mention.ids.join(" "), mention.place?.provinces, mention.levels]),
    ).toEqual([[text, "agency", ids, provinces, levels]]);
  });

  test("a province by itself", () => {
    const text = "trên địa bàn tỉnh Hà Nam, thành phố Đồng Nai và tỉnh Bà Rịa-Vũng Tàu";
    expect(recogniseAgencies(text).map((m) => [m.kind, m.text, m.place?.provinces.length, m.right])).toEqual([
      ["place", "tỉnh Hà Nam", 1, undefined],
      ["place", "thành phố Đồng Nai", 3, undefined],
      ["place", "tỉnh Bà Rịa-Vũng Tàu", 1, "Bà Rịa - Vũng Tàu"],
    ]);
  });
});

describe("groups", () => {
  test.each([
    ["các sở, ban, ngành", ["province"]],
    ["Các Sở, ban ngành cấp tỉnh", ["province"]],
    ["sở, ngành, địa phương", ["province"]],
    ["các sở", ["province"]],
    ["các bộ, ngành Trung ương", ["central"]],
    ["các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", ["central"]],
    ["các cơ quan chuyên môn thuộc UBND tỉnh", ["province"]],
    ["các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã", ["commune"]],
    ["các tổ chức chính trị - xã hội", ["mass"]],
    ["các cơ quan, đơn vị", []],
    ["các huyện ủy, thành ủy, đảng ủy", ["party"]],
    ["UBND các huyện, thị xã, thành phố", ["district"]],
    ["UBND các xã, phường, đặc khu", ["commune"]],
    ["UBND xã, phường", ["commune"]],
    ["Uỷ ban nhân dân 07 huyện, thành phố", ["district"]],
    ["Ủy ban nhân dân các tỉnh, thành phố", ["province"]],
    ["UBND cấp xã", ["commune"]],
    ["HĐND các cấp", ["province", "district", "commune"]],
    ["Chủ tịch UBND các xã, phường", ["commune"]],
  ])("%s", (text, levels) => {
    for (const sentence of [`Giao ${text} chủ trì thực hiện`, `${text}; Sở Y tế`]) {
      expect(
        recogniseAgencies(sentence)
          .filter(({ kind }) => kind === "group")
          .map((m) => [m.text, m.levels]),
      ).toEqual([[text, levels]]);
    }
  });

  test("the rows a group stands for are those of its level", () => {
    expect(recogniseAgencies("UBND các huyện, thị xã, thành phố")[0]?.ids).toEqual([
      "ubnd-huyen",
      "ubnd-thi-xa",
      "ubnd-thanh-pho-thuoc-tinh",
    ]);
    expect(recogniseAgencies("UBND các xã, phường, đặc khu")[0]?.ids).toEqual(["ubnd-xa", "ubnd-phuong", "ubnd-dac-khu"]);
  });
});

describe("spelling", () => {
  test.each([
    ["Sở Công Thương", "official", undefined],
    ["Sở Văn hoá, Thể thao và Du lịch", "official", undefined],
    ["Sở Công thương", "capitals", "Sở Công Thương"],
    ["sở Tài chính", "capitals", "Sở Tài chính"],
    ["Sở Nông nghiệp và Phát triển Nông thôn", "capitals", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Ủy ban Nhân dân tỉnh", "capitals", "Ủy ban nhân dân"],
    ["Sở Giao thông - Vận tải", "wrong", "Sở Giao thông vận tải"],
    ["Sở Văn hóa Thể thao và Du lịch", "punctuation", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở Lao động-Thương binh và Xã hội", "punctuation", "Sở Lao động - Thương binh và Xã hội"],
    ["Ban Chấp hành Đảng bộ Tỉnh ủy", "wrong", "Tỉnh ủy"],
    ["Sở KH&CN", "short", undefined],
    ["Sở NN và PTNT", "short", undefined],
    ["SỞ TÀI CHÍNH", "upper", undefined],
    ["Đoàn Đại biểu Quốc hội tỉnh", "variant", undefined],
  ])("%s is %s", (text, spelling, right) => {
    expect(recogniseAgencies(text).map((m) => [m.spelling, m.right])).toEqual([[spelling, right]]);
  });
});

test.each([
  [
    "Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư, KH&CN; Chủ tịch UBND tỉnh",
    [
      "Tài chính = so-tai-chinh",
      "Kế hoạch và Đầu tư = so-ke-hoach-va-dau-tu",
      "KH&CN = so-khoa-hoc-va-cong-nghe",
      "Chủ tịch UBND tỉnh = chu-tich-ubnd-tinh",
    ],
  ],
  ["các Bộ: Nội vụ và Tài chính", ["Nội vụ = bo-noi-vu", "Tài chính = bo-tai-chinh"]],
  [
    "các Sở Y tế, Văn hóa, Thể thao và Du lịch triển khai",
    ["Y tế = so-y-te", "Văn hóa, Thể thao và Du lịch = so-van-hoa-the-thao-va-du-lich"],
  ],
])("the word said once for several bodies: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe("bodies that are not in the catalogue", () => {
  test.each([
    ["Sở Chuyển đổi số chủ trì", "Sở Chuyển đổi số"],
    ["- Trung tâm Khuyến nông tỉnh;", "Trung tâm Khuyến nông tỉnh"],
    ["phối hợp với Chi cục Kiểm lâm, Sở Tài chính", "Chi cục Kiểm lâm"],
    ["Phòng Nội vụ huyện", "Phòng Nội vụ huyện"],
  ])("%s", (text, expected) => {
    expect(
      recogniseAgencies(text)
        .filter(({ kind }) => kind === "unknown")
        .map((m) => m.text),
    ).toEqual([expected]);
  });

  test.each(["Sở Hợp tác, Đầu tư và Xúc tiến", "Trung tâm Ứng dụng tiến bộ 25", "Các Trung tâm y tế", "Viện Nghiên cứu, trường đại học"])(
    "%s: the end is in doubt, or nobody is named",
    (text) => {
      expect(recogniseAgencies(text)).toEqual([]);
    },
  );
});

test.each([
  "phòng Kinh tế và Hạ tầng huyện",
  "Phòng Kinh tế và Hạ tầng các huyện, thị xã",
  "Phòng Kinh tế - Hạ tầng",
  "Phòng Kinh tế & Hạ tầng",
  "Phòng Kinh tế, Hạ tầng huyện",
  "phòng Kinh tế quận",
  "Phòng Kinh tế các huyện",
  "Trung tâm Phục vụ hành chính công và Đô thị thông minh",
])("%s: a name of the catalogue inside another one is not read", (text) => {
  expect(recogniseAgencies(text).filter(({ ids }) => ids.length > 0)).toEqual([]);
});

test.each([
  ["Phòng Kinh tế và Văn phòng HĐND và UBND xã", "Phòng Kinh tế"],
  ["Phòng Kinh tế, Phòng Văn hóa - Xã hội các xã", "Phòng Kinh tế"],
  ["Phòng Kinh tế và Chủ tịch Ủy ban nhân dân xã", "Phòng Kinh tế"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị các phường", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ["Ban Dân tộc - Cơ quan thường trực", "Ban Dân tộc"],
  ["Ban Dân tộc, Thanh tra tỉnh và Sở Nội vụ", "Ban Dân tộc"],
])("%s: what follows is another body", (text, name) => {
  expect(recogniseAgencies(text)[0]?.text).toBe(name);
});

test.each([
  "phát triển Chính phủ điện tử, Chính phủ số, chính quyền số",
  "quyền sở hữu trí tuệ; cơ sở dữ liệu; trụ sở",
  "các bộ tiêu chí, bộ phận một cửa; các ban quản lý chợ; các hội nghị, hội thảo",
  "đóng bảo hiểm xã hội, báo cáo, thuế thu nhập; Bảo hiểm xã hội tự nguyện",
  "Công an nhân dân, công nghiệp, thống kê xã hội",
  "Số: 3021/KH-UBND; Lưu: VT-KGVX; 12/QĐ-SKHCN",
  "12/QĐ- TTg, 35/2021/NĐ - CP, 4485/KH -UBND",
  "các ngành kinh tế mũi nhọn; tại Hội An",
  "Ban hành kế hoạch; Bộ luật Lao động; Chi thường xuyên",
  "thành phố thông minh, đô thị; tỉnh, huyện, xã hội",
  "UBNDX, aUBND, HĐNDs, CTr, ct, cp",
])("%s names nobody", (text) => {
  expect(read(text)).toEqual([]);
});

test("what stands in a citation, its issuer or its subject is marked, and so is what stands in quotation marks", () => {
  const text =
    "Thực hiện Quyết định số 472/QĐ-UBND ngày 23/8/2022 của Ủy ban nhân dân tỉnh Ninh Thuận về việc ban hành Kế hoạch của Sở Thông tin và Truyền thông; Sở Tài chính công bố “Sổ tay của Sở Y tế”.";
  const mentions = recogniseAgencies(
    text,
    recogniseCitations(text).map((citation) => citedSpan(text, citation)),
  );
  expect(mentions.map((m) => [m.text, m.masked, m.quoted])).toEqual([
    ["Ủy ban nhân dân tỉnh Ninh Thuận", 0, false],
    ["Sở Thông tin và Truyền thông", 0, false],
    ["Sở Tài chính", undefined, false],
    ["Sở Y tế", undefined, true],
  ]);
});

test("spans are exact and do not overlap", () => {
  const text = "Uỷ ban nhân dân tỉnh Hoà Bình, các sở, ban, ngành, UBND TP. Huế; ỦY BAN NHÂN DÂN TỈNH; Trung tâm Khuyến nông; tỉnh Hà Nam";
  const mentions = recogniseAgencies(text);
  expect(mentions).toHaveLength(6);
  const exact = ({ start, end, text: words, name, place }: AgencyMention) => {
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(name.start, name.end)).toBe(name.text);
    if (place?.name !== undefined) expect(text.slice(place.name.start, place.name.end)).toBe(place.name.text);
  };
  mentions.forEach((mention, i) => {
    exact(mention);
    expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
  });
});
