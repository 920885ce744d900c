import { describe, expect, test } from "vitest";
import { described, tasksIn } from "./described-tasks.ts";

describe("a task is given", () => {
  test("by an order", () => {
    expect(described("1. Giao Sở Nội vụ rà soát biên chế của trạm kiểm dịch trong quý IV năm 2026.")).toEqual([
      "Sở Nội vụ: rà soát biên chế của trạm kiểm dịch @ trong quý IV năm 2026 (own)",
    ]);
    expect(described("1. Ủy ban nhân dân tỉnh giao Sở Y tế làm đầu mối kiểm nghiệm mật ong.")).toEqual(["Sở Y tế: kiểm nghiệm mật ong"]);
  });

  test("by a request, which is no order", () => {
    expect(described("1. Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn vận động hội viên nuôi ong.")).toEqual([
      "đề nghị Hội Nông dân tỉnh / Tỉnh đoàn: vận động hội viên nuôi ong",
    ]);
    expect(described("4. Đề nghị Hội Nông dân tỉnh", "- Vận động hội viên trồng cây nguồn mật.", "- Mở hai lớp dạy nghề.")).toEqual([
      "đề nghị Hội Nông dân tỉnh: Vận động hội viên trồng cây nguồn mật",
      "đề nghị Hội Nông dân tỉnh: Mở hai lớp dạy nghề",
    ]);
  });

  test("by who leads and who takes part", () => {
    expect(
      described(
        "1. Sở Công Thương chủ trì, phối hợp với Sở Y tế, Sở Tài chính và các đơn vị liên quan tổ chức hội chợ mật ong; hoàn thành trước ngày 30/11/2026.",
      ),
    ).toEqual(["Sở Công Thương + Sở Y tế / Sở Tài chính / các đơn vị liên quan: tổ chức hội chợ mật ong @ trước ngày 30/11/2026 (own)"]);
    expect(described("1. Sở Tài chính phối hợp với Sở Nội vụ hướng dẫn chi trả phụ cấp.")).toEqual([
      "Sở Tài chính + Sở Nội vụ: hướng dẫn chi trả phụ cấp",
    ]);
  });

  test("to several bodies, with semicolons between them", () => {
    expect(
      described("b) Sở Y tế; Đài Phát thanh và Truyền hình tỉnh; các sở, ban, ngành, địa phương tuyên truyền về an toàn thực phẩm."),
    ).toEqual(["Sở Y tế / Đài Phát thanh và Truyền hình tỉnh / các sở, ban, ngành, địa phương: tuyên truyền về an toàn thực phẩm"]);
  });

  test("to heads of bodies", () => {
    const [task] = tasksIn("1. Thủ trưởng các sở, ban, ngành; Giám đốc Sở Y tế chỉ đạo xây dựng kế hoạch của cơ quan mình.");
    expect(task?.lead.map(({ text, head, group }) => ({ text, head, group }))).toEqual([
      { text: "Thủ trưởng các sở, ban, ngành", head: "Thủ trưởng", group: true },
      { text: "Giám đốc Sở Y tế", head: "Giám đốc", group: false },
    ]);
  });

  test("in a point that starts with bodies and a colon", () => {
    expect(described("a) Sở Y tế, Công an tỉnh: Kiểm tra các cơ sở đóng chai trong tháng 9/2026.")).toEqual([
      "Sở Y tế / Công an tỉnh: Kiểm tra các cơ sở đóng chai @ trong tháng 9/2026 (own)",
    ]);
  });

  test("behind a lead-in", () => {
    expect(described("1. Căn cứ nhiệm vụ được giao tại Kế hoạch này, các sở, ban, ngành xây dựng kế hoạch chi tiết.")).toEqual([
      "các sở, ban, ngành: xây dựng kế hoạch chi tiết",
    ]);
  });

  test("in a later sentence, to another body", () => {
    expect(described("- Lập danh mục đàn ong được hỗ trợ; Sở Tài chính trình Ủy ban nhân dân tỉnh trước ngày 15/12/2026.")).toEqual([
      "Sở Tài chính: trình Ủy ban nhân dân tỉnh @ trước ngày 15/12/2026 (own)",
    ]);
  });

  test("to bodies that no catalogue holds, by what they are called", () => {
    expect(
      described(
        "- Phòng Văn hóa, Khoa học và Thông tin tham mưu Ủy ban nhân dân xã mở lớp dạy nghề.",
        "- Trung tâm Dịch vụ nông nghiệp huyện tăng thời lượng tập huấn.",
        "- UBND các xã ven sông trồng cây nguồn mật.",
        "- Giao Hạt Kiểm lâm chủ trì, phối hợp với Phòng Kinh tế và Hạ tầng, các tổ hợp tác kiểm tra rừng.",
        "- Chánh Văn phòng HĐND và UBND huyện, Trưởng các phòng, ban, ngành xây dựng kế hoạch của đơn vị mình.",
        "- Ủy ban nhân dân các huyện Di Linh, Lâm Hà và Công an tỉnh kiểm tra việc vận chuyển ong.",
      ),
    ).toEqual([
      "Phòng Văn hóa, Khoa học và Thông tin: tham mưu Ủy ban nhân dân xã mở lớp dạy nghề",
      "Trung tâm Dịch vụ nông nghiệp huyện: tăng thời lượng tập huấn",
      "UBND các xã ven sông: trồng cây nguồn mật",
      "Hạt Kiểm lâm + Phòng Kinh tế và Hạ tầng / các tổ hợp tác: kiểm tra rừng",
      "Chánh Văn phòng HĐND và UBND huyện / Trưởng các phòng, ban, ngành: xây dựng kế hoạch của đơn vị mình",
      "Ủy ban nhân dân các huyện Di Linh, Lâm Hà / Công an tỉnh: kiểm tra việc vận chuyển ong",
    ]);
  });

  test("to persons", () => {
    expect(described("3. Giao đồng chí Nguyễn Văn Bình - Phó Chủ tịch UBND xã trực tiếp chỉ đạo việc nuôi ong.")).toEqual([
      "đồng chí Nguyễn Văn Bình - Phó Chủ tịch UBND xã: trực tiếp chỉ đạo việc nuôi ong",
    ]);
  });

  test("to whatever is named before a colon, below “Phân công nhiệm vụ”", () => {
    expect(
      described("III. PHÂN CÔNG NHIỆM VỤ", "1. Bảo vệ, nhân viên vệ sinh: Dọn khu nuôi ong.", "2. Kinh phí: Từ nguồn xã hội hóa."),
    ).toEqual(["Bảo vệ, nhân viên vệ sinh: Dọn khu nuôi ong"]);
  });

  test("behind a title in the same line, or to one body of each unit", () => {
    expect(
      described(
        "3. Rà soát văn bản: Các Vụ, Cục, Thanh tra Bộ rà soát văn bản của mình, gửi Vụ Pháp chế trước ngày 15/9/2026.",
        "4. Sở Y tế các tỉnh, thành phố trực thuộc Trung ương tham mưu ban hành kế hoạch của địa phương.",
      ),
    ).toEqual([
      "Các Vụ, Cục / Thanh tra Bộ: rà soát văn bản của mình, gửi Vụ Pháp chế @ trước ngày 15/9/2026 (own)",
      "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương: tham mưu ban hành kế hoạch của địa phương",
    ]);
  });

  test("to bodies named behind the work", () => {
    expect(
      described(
        "1. Kiểm tra trại giống (Sở Y tế chủ trì, phối hợp với Công an tỉnh; hoàn thành trong quý IV/2026).",
        "2. Tổng kết mô hình do Sở Công Thương chủ trì, phối hợp với Sở Y tế thực hiện trong tháng 12/2026.",
        "3. Công bố danh mục do Sở Y tế chủ trì soạn thảo.",
      ),
    ).toEqual([
      "Sở Y tế + Công an tỉnh: Kiểm tra trại giống @ trong quý IV/2026 (own)",
      "Sở Công Thương + Sở Y tế: Tổng kết mô hình @ trong tháng 12/2026 (own)",
    ]);
  });

  test("in a schedule, by its day", () => {
    expect(described("III. TIẾN ĐỘ", "- Tháng 9/2026: Ban hành quy chuẩn.", "- Quý IV/2026: Tổng kết.")).toEqual([
      "?: Ban hành quy chuẩn @ Tháng 9/2026 (own)",
      "?: Tổng kết @ Quý IV/2026 (own)",
    ]);
  });

  test("among the requirements only where it says who and when", () => {
    expect(
      described(
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Các sở, ban, ngành xây dựng phương án trước ngày 30/9/2026.",
        "2. Các sở, ban, ngành nêu cao trách nhiệm.",
      ),
    ).toEqual(["Các sở, ban, ngành: xây dựng phương án @ trước ngày 30/9/2026 (own)"]);
  });

  test("by a day alone, without anybody: who is to do it is not said", () => {
    expect(described("I. NHIỆM VỤ", "1. Xây dựng bản đồ nguồn mật, hoàn thành trong quý I năm 2027.")).toEqual([
      "?: Xây dựng bản đồ nguồn mật @ trong quý I năm 2027 (own)",
    ]);
  });
});

describe("a body that heads a list", () => {
  test("leads what stands below", () => {
    expect(
      described("1. Sở Y tế", "- Kiểm nghiệm 200 mẫu mật ong.", "- Chủ trì, phối hợp với Sở Công Thương cấp giấy chứng nhận."),
    ).toEqual(["Sở Y tế: Kiểm nghiệm 200 mẫu mật ong", "Sở Y tế + Sở Công Thương: cấp giấy chứng nhận"]);
  });

  test("takes part where an item says “Phối hợp với …”: the one named there leads", () => {
    expect(described("1. Sở Y tế", "- Phối hợp với Sở Công Thương kiểm tra nhãn hàng hóa.")).toEqual([
      "Sở Công Thương + Sở Y tế: kiểm tra nhãn hàng hóa",
    ]);
    expect(described("3. Sở Tài chính: Phối hợp với Sở Y tế bố trí kinh phí kiểm nghiệm.")).toEqual([
      "Sở Y tế + Sở Tài chính: bố trí kinh phí kiểm nghiệm",
    ]);
  });

  test("leads all the same where nobody in particular is named, or where the heading says that it leads", () => {
    expect(described("1. Sở Y tế", "- Phối hợp với các cơ quan, đơn vị liên quan kiểm tra nhãn hàng hóa.")).toEqual([
      "Sở Y tế + các cơ quan, đơn vị liên quan: kiểm tra nhãn hàng hóa",
    ]);
    expect(described("b) Sở Y tế chủ trì:", "- Phối hợp với Sở Công Thương kiểm tra nhãn hàng hóa.")).toEqual([
      "Sở Y tế + Sở Công Thương: kiểm tra nhãn hàng hóa",
    ]);
  });

  test("brings its partners along", () => {
    expect(described("b) Sở Y tế chủ trì, phối hợp với Công an tỉnh:", "- Kiểm tra các cơ sở đóng chai;", "- Xử lý vi phạm.")).toEqual([
      "Sở Y tế + Công an tỉnh: Kiểm tra các cơ sở đóng chai",
      "Sở Y tế + Công an tỉnh: Xử lý vi phạm",
    ]);
  });

  test("may say that it has duties", () => {
    expect(described("3. Sở Y tế có nhiệm vụ:", "+ Chủ trì kiểm tra trại giống.", "+ Phối hợp với Công an tỉnh xử lý vi phạm.")).toEqual([
      "Sở Y tế: kiểm tra trại giống",
      "Công an tỉnh + Sở Y tế: xử lý vi phạm",
    ]);
  });

  test("may stand in words without a number, or behind “Trách nhiệm của”", () => {
    expect(described("3. Kiểm soát chất lượng", "Sở Y tế:", "- Kiểm nghiệm 200 mẫu mật ong.")).toEqual([
      "Sở Y tế: Kiểm nghiệm 200 mẫu mật ong",
    ]);
    expect(described("1. Trách nhiệm của Sở Y tế", "a) Kiểm nghiệm 200 mẫu mật ong.")).toEqual(["Sở Y tế: Kiểm nghiệm 200 mẫu mật ong"]);
  });

  test("may stand between two lists of bullets", () => {
    expect(described("3. Kiểm soát chất lượng", "Sở Y tế:", "- Kiểm nghiệm mật ong.", "Công an tỉnh:", "- Xử lý vi phạm.")).toEqual([
      "Sở Y tế: Kiểm nghiệm mật ong",
      "Công an tỉnh: Xử lý vi phạm",
    ]);
  });

  test("gives way to a body that an item names itself", () => {
    expect(described("1. Sở Y tế", "- Sở Tài chính bố trí kinh phí kiểm nghiệm.")).toEqual(["Sở Tài chính: bố trí kinh phí kiểm nghiệm"]);
  });

  test("says of a task in which direction it is done; that is no further task", () => {
    expect(
      described("a) Sở Y tế xây dựng quy chuẩn mật ong theo hướng:", "- Ưu tiên mật ong rừng;", "- Tập trung vào dư lượng kháng sinh."),
    ).toEqual(["Sở Y tế: xây dựng quy chuẩn mật ong theo hướng"]);
  });

  test("has tasks within tasks", () => {
    const tasks = tasksIn(
      "1. Sở Y tế",
      "- Tổ chức các lớp tập huấn trước ngày 31/12/2026:",
      "+ Mở 03 lớp tại Bảo Lộc;",
      "+ Mở 02 lớp tại Đức Trọng trong tháng 9/2026.",
    );
    expect(tasks.map(({ parent }) => parent?.paragraph === tasks[0]?.place.paragraph)).toEqual([false, true, true]);
    expect(tasks.map(({ deadlines }) => deadlines.map(({ from, deadline }) => `${from} ${deadline.due}`))).toEqual([
      ["own 2026-12-30"],
      ["parent 2026-12-30"],
      ["own 2026-09-30", "parent 2026-12-30"],
    ]);
  });
});

describe("no task is", () => {
  test.each([
    [
      "a purpose or requirement",
      ["I. MỤC ĐÍCH, YÊU CẦU", "1. Các sở, ban, ngành bám sát nhiệm vụ được giao.", "2. Triển khai trước ngày 30/9/2026."],
    ],
    ["a target", ["II. MỤC TIÊU", "- Đến hết năm 2027 có 500 hộ nuôi ong."]],
    ["a solution without anybody and any day", ["I. NHIỆM VỤ", "- Đẩy mạnh tuyên truyền về mật ong sạch."]],
    [
      "a description of a body",
      ["- Sở Y tế là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.", "- Các đơn vị được giao tự chủ tài chính."],
    ],
    [
      "a word for what to do with troubles",
      [
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
      ],
    ],
    ["the closing", ["1. Phạm vi", "Trên đây là Kế hoạch phát triển nghề nuôi ong; yêu cầu các sở, ban, ngành triển khai thực hiện./."]],
    ["a recipient", ["1. Phạm vi", "Toàn tỉnh./.", "Nơi nhận:\n- Sở Y tế;\n- Lưu: VT."]],
    [
      "an opening sentence above a list",
      [
        "I. NHIỆM VỤ",
        "Các cơ quan, địa phương tập trung thực hiện các nhiệm vụ sau:",
        "1. Phát triển đàn ong",
        "- Nâng cao chất lượng giống ong.",
      ],
    ],
  ])("%s", (_what, lines) => {
    expect(described(...lines)).toEqual([]);
  });
});
