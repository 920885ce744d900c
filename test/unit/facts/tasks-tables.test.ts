import { expect, test } from "vitest";
import { described, tasksIn } from "./described-tasks.ts";

const head = "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |\n|---|---|---|---|---|---|";

test("each row of a table of tasks is one, by the headings of its columns", () => {
  expect(
    described(
      `${head}\n| 1 | Xây dựng quy chuẩn mật ong | Sở Y tế | Sở Công Thương; Công an tỉnh | Quý IV/2026 | Quyết định |\n| 2 | Dạy nghề nuôi ong | Các trường cao đẳng | | Thường xuyên | |`,
    ),
  ).toEqual([
    "Sở Y tế + Sở Công Thương / Công an tỉnh: Xây dựng quy chuẩn mật ong @ Quý IV/2026 (cell) → Quyết định",
    "Các trường cao đẳng: Dạy nghề nuôi ong @ Thường xuyên (cell)",
  ]);
  expect(
    described(
      "| Nhiệm vụ | Đơn vị thực hiện | Thời hạn |\n|---|---|---|\n| Dạy nghề | Sở Y tế chủ trì, phối hợp với Tỉnh đoàn | Năm 2026 |",
    ),
  ).toEqual(["Sở Y tế + Tỉnh đoàn: Dạy nghề @ Năm 2026 (cell)"]);
});

test("its header, its groups, its column numbers and its totals are none", () => {
  expect(
    described(
      `${head}\n| (1) | (2) | (3) | (4) | (5) | (6) |\n| I | Phát triển đàn ong | | | | |\n| 1 | Nhập giống ong | Sở Y tế | | Tháng 9/2026 | |\n| | Tổng cộng | 01 nhiệm vụ | | | |`,
    ),
  ).toEqual(["Sở Y tế: Nhập giống ong @ Tháng 9/2026 (cell)"]);
});

test("a row knows which of its cells are empty, and which columns the table lacks", () => {
  const [task] = tasksIn(`${head}\n| 1 | Nhập giống ong | | Công an tỉnh | | |`);
  const { lead, time, note } = task?.row?.cells ?? {};
  expect(lead && lead.end - lead.start).toBe(0);
  expect(time && time.end - time.start).toBe(0);
  expect(note).toBeUndefined();
  expect(task?.lead).toEqual([]);
});

test("a row without number and work goes on with the one above", () => {
  expect(described(`${head}\n| 1 | Nhập giống ong | Sở Y tế | | Tháng 9/2026 | |\n| | | Sở Công Thương | Công an tỉnh | | |`)).toEqual([
    "Sở Y tế / Sở Công Thương + Công an tỉnh: Nhập giống ong @ Tháng 9/2026 (cell)",
  ]);
});

test("rows below a numbered row are its parts and share its time", () => {
  const rows = "| 1 | Dạy nghề nuôi ong | Sở Y tế | | Quý IV/2026 | |\n| 1.1 | Soạn tài liệu | Sở Y tế | | | |";
  const [whole, part] = tasksIn(`${head}\n${rows}`);
  expect(part?.parent).toEqual(whole?.place);
  expect(part?.deadlines.map(({ from, deadline }) => `${from} ${deadline.due}`)).toEqual(["parent 2026-12-31"]);
});

test("a table of figures is no table of tasks", () => {
  expect(described("| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 |\n|---|---|---|---|\n| 1 | Đàn ong | đàn | 500 |")).toEqual([]);
});

test("a table copied with tabs is read like any other", () => {
  expect(
    described(
      "III. PHÂN CÔNG",
      "TT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n1\tSửa trại giống\tSở Y tế\tUBND xã Đông Minh\tQuý IV/2026\n2\tDọn khu nuôi\tHạt Kiểm lâm\t\t30/9/2026",
    ),
  ).toEqual(["Sở Y tế + UBND xã Đông Minh: Sửa trại giống @ Quý IV/2026 (cell)", "Hạt Kiểm lâm: Dọn khu nuôi @ 30/9/2026 (cell)"]);
});

test("a cell may list bodies with any marks between them", () => {
  expect(described(`${head}\n| 1 | Nhập giống ong | - Sở Y tế<br>- Công an tỉnh | BGH, Đoàn trường | | |`)).toEqual([
    "Sở Y tế / Công an tỉnh + BGH / Đoàn trường: Nhập giống ong",
  ]);
});

test("work that begins like a total is work", () => {
  expect(
    described(
      `${head}\n| 1 | Tổng kết phong trào nuôi ong | Sở Y tế | | | |\n| 2 | Tổng vệ sinh các trại | Sở Y tế | | | |\n| | Tổng số: 02 | x | | | |`,
    ),
  ).toEqual(["Sở Y tế: Tổng kết phong trào nuôi ong", "Sở Y tế: Tổng vệ sinh các trại"]);
});

test("a column in two is told by the second row of the header, with empty cells beside it or none", () => {
  const rows = "| 1 | Nhập giống ong | Sở Y tế | Công an tỉnh | Tháng 9/2026 |";
  const read = ["Sở Y tế + Công an tỉnh: Nhập giống ong @ Tháng 9/2026 (cell)"];
  expect(
    described(`| TT | Nhiệm vụ | Đơn vị thực hiện | | Thời gian |\n|---|---|---|---|---|\n| | | Chủ trì | Phối hợp | |\n${rows}`),
  ).toEqual(read);
  expect(described(`| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n| Chủ trì | Phối hợp |\n${rows}`)).toEqual(read);
});

test("a cell may say that it is as the one above, or span several rows", () => {
  expect(
    described(
      `${head}\n| 1 | Nhập giống ong | Sở Y tế | Tỉnh đoàn | Tháng 9/2026 | |\n| 2 | Chia đàn | Như trên | -nt- | -nt- | |\n| 3 | Kiểm dịch | " | | Quý IV/2026 | |`,
    ),
  ).toEqual([
    "Sở Y tế + Tỉnh đoàn: Nhập giống ong @ Tháng 9/2026 (cell)",
    "Sở Y tế + Tỉnh đoàn: Chia đàn @ Tháng 9/2026 (cell)",
    "Sở Y tế: Kiểm dịch @ Quý IV/2026 (cell)",
  ]);
  const short = "| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian | Ghi chú |\n|---|---|---|---|---|";
  expect(
    described(
      `${short}\n| 1 | Nhập giống ong | Sở Y tế | Tháng 9/2026 | |\n| 2 | Chia đàn | Tháng 10/2026 | |\n| Kiểm dịch | Công an tỉnh | Quý IV/2026 | |`,
    ),
  ).toEqual([
    "Sở Y tế: Nhập giống ong @ Tháng 9/2026 (cell)",
    "Sở Y tế: Chia đàn @ Tháng 10/2026 (cell)",
    "Công an tỉnh: Kiểm dịch @ Quý IV/2026 (cell)",
  ]);
});

test("of a beginning and an end the end is the time", () => {
  expect(
    described(
      "| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian bắt đầu | Thời gian hoàn thành |\n|---|---|---|---|---|\n| 1 | Nhập giống ong | Sở Y tế | 03/8/2026 | 31/8/2026 |",
    ),
  ).toEqual(["Sở Y tế: Nhập giống ong @ 31/8/2026 (cell)"]);
});
