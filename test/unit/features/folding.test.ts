import { describe, expect, it } from "vitest";
import { foldingRanges } from "../../../server/src/features/folding.ts";
import { parsePlan } from "../../../server/src/plan/parse.ts";

/** Each fold as "first line … last line (kind)", with the words that stand there. */
function folds(text: string): string[] {
  const lines = text.split(/\r\n|\n/);
  return foldingRanges(parsePlan(text)).map(({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]} (${kind})`);
}

const plan = `ỦY BAN NHÂN DÂN XÃ BÌNH MINH

Số: 14/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Minh, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Chỉnh trang đường làng năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

Căn cứ Nghị quyết số 08/NQ-HĐND ngày 12/12/2025 của Hội đồng nhân dân xã;

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Làm sạch đường làng.

II. NHIỆM VỤ

1. Khảo sát

a) Lập danh mục tuyến đường.

b) Chụp ảnh hiện trạng.

2. Thi công

<!-- kehoach-bỏ-qua form/x: mẫu cũ -->
<!-- đã rà soát lần hai -->
III. TỔ CHỨC THỰC HIỆN

| STT | Tuyến đường | Chiều dài |
|-----|-------------|-----------|
| 1 | Xóm Đông | 300 m |
| 2 | Xóm Đoài | 450 m |

Trên đây là Kế hoạch chỉnh trang đường làng./.

Nơi nhận:
- UBND tỉnh (để báo cáo);
- Các trưởng thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Phụ lục
DANH MỤC TUYẾN ĐƯỜNG

1. Xóm Đông
2. Xóm Đoài


`;

describe("folding", () => {
  it("folds every part of a plan up to its last line of text", () => {
    expect(folds(plan)).toEqual([
      "ỦY BAN NHÂN DÂN XÃ BÌNH MINH … Bình Minh, ngày 05 tháng 3 năm 2026 (region)",
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; … Căn cứ Nghị quyết số 08/NQ-HĐND ngày 12/12/2025 của Hội đồng nhân dân xã; (region)",
      "I. MỤC ĐÍCH … Làm sạch đường làng. (region)",
      "II. NHIỆM VỤ … 2. Thi công (region)",
      "1. Khảo sát … b) Chụp ảnh hiện trạng. (region)",
      "<!-- kehoach-bỏ-qua form/x: mẫu cũ --> … <!-- đã rà soát lần hai --> (comment)",
      "III. TỔ CHỨC THỰC HIỆN … | 2 | Xóm Đoài | 450 m | (region)",
      "| STT | Tuyến đường | Chiều dài | … | 2 | Xóm Đoài | 450 m | (region)",
      "Nơi nhận: … - Lưu: VT. (region)",
      "Phụ lục … 2. Xóm Đoài (region)",
    ]);
  });

  it("folds the same lines with Windows line ends", () => {
    expect(folds(plan.replaceAll("\n", "\r\n"))).toEqual(folds(plan));
  });

  it("takes the wrapped lines of the last item in, without a fold for the item itself", () => {
    expect(
      folds(
        "KẾ HOẠCH\n\nI. MỤC TIÊU\n\n1. Trồng mới hai nghìn cây xanh dọc các tuyến đường liên thôn,\n\nchăm sóc trong ba năm.\n\n\nII. KINH PHÍ\n",
      ),
    ).toEqual(["I. MỤC TIÊU … chăm sóc trong ba năm. (region)"]);
  });

  it("leaves the closing sentence in sight, below a point as below a part", () => {
    expect(
      folds(
        "KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n1. Khảo sát\n\nLập danh mục.\n\na) Sở Y tế kiểm tra,\n\nbáo cáo kết quả.\n\nTrên đây là Kế hoạch khảo sát./.\n\nNơi nhận:\n- Lưu: VT.\n",
      ),
    ).toEqual(["I. NHIỆM VỤ … báo cáo kết quả. (region)", "1. Khảo sát … báo cáo kết quả. (region)", "Nơi nhận: … - Lưu: VT. (region)"]);
  });

  it("has nothing to fold in an empty text", () => {
    expect(foldingRanges(parsePlan(""))).toEqual([]);
  });
});
