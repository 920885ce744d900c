import { describe, expect, test } from "vitest";
import { described } from "./described-tasks.ts";

describe("points within one line", () => {
  test("are a task each, of the body that opens the line", () => {
    expect(
      described("1. Sở Y tế chủ trì: a) Rà soát các trạm xá; b) Lập danh mục máy móc trước ngày 30/4/2026; c) Trình Ủy ban nhân dân tỉnh."),
    ).toEqual([
      "Sở Y tế: Rà soát các trạm xá",
      "Sở Y tế: Lập danh mục máy móc @ trước ngày 30/4/2026 (own)",
      "Sở Y tế: Trình Ủy ban nhân dân tỉnh",
    ]);
    expect(described("2. Giao Sở Nội vụ: (1) Lập danh sách; (2) Thẩm định hồ sơ trong tháng 5/2026.")).toEqual([
      "Sở Nội vụ: Lập danh sách",
      "Sở Nội vụ: Thẩm định hồ sơ @ trong tháng 5/2026 (own)",
    ]);
    expect(described("4. Sở Tài chính: - Bố trí kinh phí; - Kiểm tra quyết toán.")).toEqual([
      "Sở Tài chính: Bố trí kinh phí",
      "Sở Tài chính: Kiểm tra quyết toán",
    ]);
  });

  test("share who takes part in all, and keep who takes part in one", () => {
    expect(
      described(
        "5. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau: a) Lập quy hoạch; b) Phối hợp với Công an tỉnh kiểm tra bến bãi.",
      ),
    ).toEqual([
      "Sở Xây dựng + Sở Tài chính: Lập quy hoạch",
      "Sở Xây dựng + Sở Tài chính / Công an tỉnh: Phối hợp với Công an tỉnh kiểm tra bến bãi",
    ]);
    expect(described("6. Sở Tư pháp: a) Thẩm định văn bản; b) Phối hợp với Công an tỉnh kiểm tra việc thi hành.")).toEqual([
      "Sở Tư pháp: Thẩm định văn bản",
      "Công an tỉnh + Sở Tư pháp: kiểm tra việc thi hành",
    ]);
  });

  test("may name a body each", () => {
    expect(described("3. Các nhiệm vụ: a) Sở Y tế mở lớp tập huấn; b) Sở Nội vụ biên soạn tài liệu.")).toEqual([
      "Sở Y tế: mở lớp tập huấn",
      "Sở Nội vụ: biên soạn tài liệu",
    ]);
  });

  test("are no tasks where they say what something is made of, or do not follow one another", () => {
    expect(described("7. Sở Y tế lập hồ sơ gồm: a) Tờ trình; b) Bảng tổng hợp ý kiến.")).toHaveLength(1);
    expect(described("8. Sở Nội vụ: c) Lập danh sách; a) Thẩm định hồ sơ.")).toHaveLength(1);
    expect(described("9. Sở Nội vụ mở lớp tập huấn: a) Lập danh sách học viên; b) Mời giảng viên.")).toHaveLength(1);
  });
});
