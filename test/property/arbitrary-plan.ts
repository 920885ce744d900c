import fc from "fast-check";

/** Plans that were never written: every header shape, numbering style and tail the parser must take, put together at random. */

const sentences = [
  "Nâng cao nhận thức của cán bộ, công chức về công tác lưu trữ.",
  "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát, hoàn thành trước ngày 30/6/2026.",
  "Thực hiện Quyết định số 412/QĐ-UBND ngày 15 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về công tác lưu trữ",
  "Báo cáo định kỳ trước ngày 15 tháng 12 hằng năm gửi Văn phòng Ủy ban nhân dân tỉnh tổng hợp;",
  "Tổ chức sơ kết trong quý III năm 2026, tổng kết vào tháng 12/2027.",
  "Theo Nghị định số 30/2020/NĐ-CP và Kế hoạch số 77-KH/TU ngày 08/4/2026 của Tỉnh ủy, các đơn vị triển khai",
  "tỷ lệ hồ sơ số hóa đạt 0,5 - 1,0% mỗi năm,",
  "Thường xuyên;",
  "Tuyến đường Bà Rịa - Vũng Tàu được kiểm tra đến ngày 31/11/2026.",
  "Căn cứ tình hình thực tế, thủ trưởng đơn vị quyết định.",
  "(sau đây gọi tắt là Đề án)",
  "Kinh phí do ngân sách nhà nước bảo đảm theo phân cấp.",
  "Công văn số 4485/BNV- VTLT ngày 1/2/2026",
  "chậm nhất ngày 32 tháng 13 năm 2026",
  "x",
  "",
] as const;

const headings = ["MỤC ĐÍCH, YÊU CẦU", "Nhiệm vụ và giải pháp", "TỔ CHỨC THỰC HIỆN", "Mục tiêu", "KINH PHÍ:", "Sở Tài chính", ""] as const;

const sentence = fc.constantFrom(...sentences);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));

const issuers = ["ỦY BAN NHÂN DÂN", "UBND TỈNH HÀ NAM", "SỞ NỘI VỤ", "TỈNH ỦY LẠNG SƠN", "BỘ Y TẾ", "ỦY BAN NHÂN DÂN XÃ TÂN AN"] as const;
const numbers = ["Số: 15/KH-UBND", "Số:     /KH-SNV", "Số: 15 /KH- UBND", "Số 201-KH/TU", "Số: ....../KH-UBND"] as const;
const nationalTitles = [
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Cộng hòa xã hội chủ nghĩa Việt Nam",
] as const;
const mottos = ["Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc.", "ĐỘC LẬP TỰ DO HẠNH PHÚC"] as const;
const dates = [
  "Hà Nam, ngày 05 tháng 8 năm 2026",
  "Lạng Sơn, ngày … tháng … năm 2026",
  "Tân An, ngày 5/8/2026",
  "ngày 31 tháng 02 năm 2026",
] as const;

const stamps = ["KHẨN", "TỐI MẬT", "HỎA TỐC", "DỰ THẢO"] as const;

const headerParts = fc.record({
  stamp: fc.constantFrom(...stamps),
  parent: fc.constantFrom(...issuers),
  issuer: fc.constantFrom(...issuers),
  number: fc.constantFrom(...numbers),
  national: fc.constantFrom(...nationalTitles),
  motto: fc.constantFrom(...mottos),
  date: fc.constantFrom(...dates),
});

/** The header as lines in canonical order, two components a line, cells of a table, bold, headings, torn, or not there. */
const header: fc.Arbitrary<string[]> = fc.oneof(
  headerParts.map((h) => [h.parent, h.issuer, "", h.national, h.motto, "", h.number, h.date, ""]),
  headerParts.map((h) => [h.issuer, "", h.stamp, "", h.national, h.motto, "", h.number, "", h.date, "", stamps[0], ""]),
  headerParts.map((h) => [`| ${h.issuer} | ${h.national} |`, `| ${h.number} | ${h.date} |`, `| ${h.stamp} |  |`, ""]),
  headerParts.map((h) => [`${h.parent} ${h.national}`, `${h.issuer} ${h.motto}`, `${h.number} ${h.date}`]),
  headerParts.map((h) => [
    `| ${h.parent} | ${h.national} |`,
    "|---|---|",
    `| ${h.issuer} | ${h.motto} |`,
    `| ${h.number} | ${h.date} |`,
    "",
  ]),
  headerParts.map((h) => [`${h.parent} | ${h.national}`, `${h.number} | ${h.date} |`]),
  headerParts.map((h) => [`**${h.parent}**  `, `**${h.issuer}**`, "", `**${h.national}**`, `***${h.motto}***`, h.number, `*${h.date}*`]),
  headerParts.map((h) => [`# ${h.issuer}`, h.date, `## ${h.national}`, "-------", h.number]),
  fc.constant<string[]>([]),
);

const title = fc.oneof(
  fc.constantFrom(
    ["KẾ HOẠCH", "Kiểm tra công tác văn thư năm 2026"],
    ["**KẾ HOẠCH**", "", "**Phòng, chống thiên tai**"],
    ["# Kế hoạch", "Số: 3/KH-STC"],
  ),
  fc.constantFrom(
    ["KẾ HOẠCH PHÁT TRIỂN KINH TẾ SỐ NĂM 2026"],
    ["KẾ HOẠCH", "TRIỂN KHAI ĐỀ ÁN", "GIAI ĐOẠN 2026 - 2030"],
    ["QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch"],
    [],
  ),
);

const basis = fc.constantFrom(
  "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;",
  "- Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
  "Căn cứ Quyết định số 12/QĐ-TTg ngày 3/4/2025",
  "Theo đề nghị của Giám đốc Sở Nội vụ,",
);
const opening = fc.constantFrom(
  "Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện như sau:",
  "Sở Nội vụ xây dựng kế hoạch với các nội dung như sau:",
  "",
);

/** "II.", "2)", "1.2.", "đ)", "- " … for the place `index` at `depth`; the styles also stand where they should not. */
const marker = fc.tuple(fc.nat(9), fc.nat(11)).map(([index, style]) => {
  const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][index] ?? "I";
  const letter = "abcdđeghik".charAt(index);
  const arabic = index + 1;
  const styles = [
    `${roman}. `,
    `${arabic}. `,
    `${arabic}.${index}. `,
    `${letter}) `,
    "- ",
    "+ ",
    "* ",
    `Điều ${arabic}. `,
    `Phần ${roman} `,
    `(${arabic}) `,
    `${arabic}/ `,
    "",
  ];
  return styles[style] ?? "";
});

const item = fc
  .tuple(marker, fc.constantFrom(...headings), prose, fc.boolean())
  .map(([mark, heading, text, below]) => (below ? [`${mark}${heading}`, "", text] : [`${mark}${text}`]));
const labels = fc.constantFrom(
  ["* Đơn vị thực hiện: Sở Y tế.", "* Thời gian thực hiện: Quý II/2026."],
  ["- Cơ quan chủ trì: Sở Nội vụ; thời hạn: trước 30/9/2026."],
  ["* Đơn vị chủ trì: Công an tỉnh.", "* Đơn vị phối hợp: các sở, ban, ngành."],
  ["* Thời gian thực hiện:", "Năm 2026"],
);
const table = fc
  .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 })
  .map((rows) => [
    "| TT | Nhiệm vụ | Thời hạn |",
    "|---|:--|--:|",
    ...rows.map(([task, time], index) => `| ${index + 1} | ${task} | ${time} |`),
    "",
  ]);
const odd = fc.constantFrom(
  ["", "12", ""],
  ["- 3 -"],
  ["Trang 2/9"],
  ["<!-- kehoach-bỏ-qua -->"],
  ["<!-- kehoach-bỏ-qua-khối: thử -->"],
  ["---"],
  ["> trích dẫn"],
  ["\f"],
  ["    thụt vào"],
);
const body = fc
  .array(fc.oneof({ arbitrary: item, weight: 6 }, { arbitrary: labels, weight: 2 }, table, odd), { maxLength: 12 })
  .map((parts) => parts.flat());

const recipients = fc.constantFrom(
  ["Nơi nhận:", "- Như trên;", "- Văn phòng Chính phủ;", "- Lưu: VT, NV."],
  ["| Nơi nhận: - Như trên; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN |"],
  ["**Nơi nhận**", "- Thường trực Tỉnh ủy", "Lưu VT"],
  ["- Các sở, ngành;", "- Lưu: VT."],
  [],
);
const signature = fc.constantFrom(
  ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Nguyễn Thị Hoa"],
  ["GIÁM ĐỐC", "(Đã ký)", "Trần Văn Bình"],
  ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"],
  [],
);
const tail = fc
  .tuple(
    fc.constantFrom("Trên đây là Kế hoạch thực hiện của tỉnh./.", "Yêu cầu các đơn vị nghiêm túc thực hiện. /.", "./.", ""),
    recipients,
    signature,
    fc.boolean(),
  )
  .map(([end, list, sign, signFirst]) => [end, "", ...(signFirst ? [...sign, ...list] : [...list, ...sign])]);
const appendix = fc.oneof(
  { arbitrary: fc.constant<string[]>([]), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom("Phụ lục I", "PHỤ LỤC", "PHỤ LỤC 2: DANH MỤC NHIỆM VỤ"), body)
      .map(([heading, lines]) => [heading, "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/8/2026)", ...lines]),
    weight: 1,
  },
);

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length >= width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** A generated plan as lines without line ends. */
export const planLines: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    header,
    title,
    fc.array(basis, { maxLength: 3 }),
    opening,
    body,
    tail,
    appendix,
    fc.option(fc.integer({ min: 25, max: 90 }), { freq: 3, nil: undefined }),
  )
  .map(([head, name, bases, open, middle, end, after, width]) => {
    const lines = [...head, ...name, "", ...bases, open, "", ...middle, ...end, ...after];
    return width === undefined ? lines : lines.flatMap((line) => (line.includes("|") ? [line] : wrap(line, width)));
  });
