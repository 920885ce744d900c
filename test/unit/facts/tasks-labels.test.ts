import { describe, expect, test } from "vitest";
import { described, tasksIn } from "./described-tasks.ts";

describe("label lines", () => {
  test("may begin with who answers for the work", () => {
    expect(
      described(
        "4. Tập huấn nuôi ong",
        "Lãnh đạo phụ trách: Đồng chí Phó Chủ tịch. Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: Sở Tài chính. Thời gian: Quý III/2026.",
      ),
    ).toEqual(["Sở Nội vụ + Sở Tài chính: Tập huấn nuôi ong @ Quý III/2026 (label)"]);
  });

  test("cover all bullets since the last such lines", () => {
    expect(
      described(
        "1. Phát triển đàn ong",
        "- Nhập giống ong mới.",
        "- Hướng dẫn kỹ thuật nuôi.",
        "* Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với Hội Nông dân tỉnh và các đơn vị có liên quan tham mưu triển khai thực hiện.",
        "* Thời gian thực hiện: Quý IV năm 2026.",
        "- Kiểm dịch đàn ong.",
        "* Đơn vị thực hiện: Sở Công Thương.",
        "* Thời gian thực hiện: Thường xuyên.",
      ),
    ).toEqual([
      "Sở Y tế + Hội Nông dân tỉnh / các đơn vị có liên quan: Nhập giống ong mới @ Quý IV năm 2026 (label)",
      "Sở Y tế + Hội Nông dân tỉnh / các đơn vị có liên quan: Hướng dẫn kỹ thuật nuôi @ Quý IV năm 2026 (label)",
      "Sở Công Thương: Kiểm dịch đàn ong @ Thường xuyên (label)",
    ]);
  });

  test("cover points, unnumbered words, and the item itself where nothing stands between", () => {
    const lines = ["* Đơn vị thực hiện: Sở Y tế.", "* Thời gian thực hiện: Trong tháng 9/2026."];
    expect(described("6. Các lĩnh vực", "a) Y tế: Kiểm nghiệm mật ong.", "b) Giáo dục: Dạy nghề nuôi ong.", ...lines)).toEqual([
      "Sở Y tế: Y tế: Kiểm nghiệm mật ong @ Trong tháng 9/2026 (label)",
      "Sở Y tế: Giáo dục: Dạy nghề nuôi ong @ Trong tháng 9/2026 (label)",
    ]);
    expect(described("a) Lĩnh vực y tế", "Kiểm nghiệm mật ong bán ở chợ.", ...lines)).toEqual([
      "Sở Y tế: Kiểm nghiệm mật ong bán ở chợ @ Trong tháng 9/2026 (label)",
    ]);
    expect(described("1. Dựng trạm kiểm dịch", "2. Kiểm nghiệm mật ong", ...lines)).toEqual([
      "Sở Y tế: Kiểm nghiệm mật ong @ Trong tháng 9/2026 (label)",
    ]);
  });

  test("may hold their bodies in lines of their own", () => {
    expect(
      described(
        "1. Phát triển đàn ong",
        "- Nhập giống ong mới.",
        "* Đơn vị thực hiện:",
        "Sở Y tế chủ trì phối hợp với Công an tỉnh kiểm dịch.",
        "Sở Công Thương chủ trì cấp giấy phép nhập khẩu.",
        "* Thời gian thực hiện: Thường xuyên.",
      ),
    ).toEqual(["Sở Y tế / Sở Công Thương + Công an tỉnh: Nhập giống ong mới @ Thường xuyên (label)"]);
  });

  test("may tell partners and products apart, several in one line", () => {
    expect(
      described(
        "1. Xây dựng bản đồ nguồn mật",
        "- Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh, Sở Công Thương.",
        "- Thời hạn: trước ngày 30/9/2026.",
        "- Sản phẩm: Bản đồ nguồn mật.",
      ),
    ).toEqual(["Sở Y tế + Công an tỉnh / Sở Công Thương: Xây dựng bản đồ nguồn mật @ trước ngày 30/9/2026 (label) → Bản đồ nguồn mật"]);
  });

  test("name what no catalogue holds as it is written", () => {
    const [task] = tasksIn("1. Dựng trạm kiểm dịch", "* Đơn vị thực hiện: Tổ nuôi ong liên xã.", "* Thời gian: Năm 2026.");
    expect(task?.lead.map(({ text, ids }) => ({ text, ids }))).toEqual([{ text: "Tổ nuôi ong liên xã", ids: [] }]);
  });

  test("with a time alone leave open who does it", () => {
    expect(described("1. Dựng trạm kiểm dịch", "* Thời gian thực hiện: Quý IV năm 2026.")).toEqual([
      "?: Dựng trạm kiểm dịch @ Quý IV năm 2026 (label)",
    ]);
  });

  test("below a body's own task add its time", () => {
    expect(described("a) Sở Y tế kiểm nghiệm mật ong.", "* Thời gian thực hiện: Quý IV năm 2026.")).toEqual([
      "Sở Y tế: kiểm nghiệm mật ong @ Quý IV năm 2026 (label)",
    ]);
  });

  test("about place and purpose are no tasks of their own", () => {
    expect(
      described("1. Tổ chức hội chợ", "- Địa điểm: Đà Lạt.", "- Đơn vị chủ trì: Sở Công Thương.", "- Thời gian: Tháng 12/2026."),
    ).toEqual(["Sở Công Thương: Tổ chức hội chợ @ Tháng 12/2026 (label)"]);
  });
});
