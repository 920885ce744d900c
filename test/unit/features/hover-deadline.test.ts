import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../server/src/catalogue/catalogue.ts";
import { hoverAt } from "../../../server/src/features/hover.ts";
import type { Language } from "../../../server/src/workspace/settings.ts";
import { atCursor } from "./marked-plan.ts";

/** The lines of the hover at ‸ in a plan of 10/4/2026, read on 01/10/2026. */
function hover(task: string, language: Language = "vi"): readonly string[] {
  const plan = `Phước Hải, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\nI. NHIỆM VỤ\n\n${task}\n`;
  const { document, position } = atCursor(plan);
  const found = hoverAt(document, [], position, { catalogue: shippedCatalogue(), today: "2026-10-01", language });
  const { contents } = found ?? {};
  return contents && typeof contents === "object" && "value" in contents ? contents.value.split("  \n") : [];
}

describe("hover on a deadline: what it is, its last day, how that is counted", () => {
  it.each<readonly [task: string, lines: readonly string[]]>([
    [
      "1. Các sở gửi dự thảo trước ngày 13/11‸/2026.",
      [
        "**trước ngày 13/11/2026** – Thời hạn theo ngày",
        "Ngày cuối cùng còn trong hạn: **thứ Năm, 12/11/2026** · còn 42 ngày",
        "“Trước ngày”: ngày nêu ra không còn trong hạn (theo cách hiểu thông thường).",
      ],
    ],
    [
      "1. Các sở gửi dự thảo chậm nhất ngày 24‸/11/2026.",
      [
        "**chậm nhất ngày 24/11/2026** – Thời hạn theo ngày",
        "Ngày cuối cùng còn trong hạn: **thứ Ba, 24/11/2026 (ngày nghỉ, Ngày Văn hóa Việt Nam)** · còn 54 ngày",
        "“Chậm nhất”, “đến hết”: tính cả ngày cuối nêu ra.",
        "Gặp ngày nghỉ thì hết hạn vào ngày làm việc tiếp theo, thứ Tư, 25/11/2026 (khoản 5 Điều 148 Bộ luật Dân sự 2015).",
      ],
    ],
    [
      "1. Gửi danh sách trước 15h00 ngày‸ 16/10/2026.",
      [
        "**trước 15h00 ngày 16/10/2026** – Thời hạn theo ngày",
        "Ngày cuối cùng còn trong hạn: **thứ Sáu, 16/10/2026**, 15:00 · còn 15 ngày",
        "“Trước … giờ”: ngày nêu ra còn trong hạn đến giờ ấy.",
      ],
    ],
    [
      "1. Hoàn thành trong quý ‸IV.",
      [
        "**trong quý IV** – Thời hạn theo quý",
        "Ngày cuối cùng còn trong hạn: **thứ Năm, 31/12/2026** · còn 91 ngày",
        "Bắt đầu: thứ Năm, 01/10/2026",
        "“Trong”: đến ngày cuối của khoảng nêu ra.",
        "Không ghi năm: hiểu là năm 2026, theo kế hoạch.",
      ],
    ],
    [
      "1. Hoàn thành vào giữa năm‸ 2026.",
      [
        "**vào giữa năm 2026** – Thời hạn theo năm",
        "Ngày cuối cùng còn trong hạn: **thứ Ba, 30/6/2026**",
        "Đúng ngày nêu ra; nên viết “trước ngày” hoặc “chậm nhất ngày”.",
        "Đầu năm là ngày 01/01, giữa năm là ngày 30/6, cuối năm là ngày 31/12 (khoản 3 Điều 146 Bộ luật Dân sự 2015).",
      ],
    ],
    [
      "1. Sở Nội vụ định kỳ trước ngày 15 tháng‸ 12 báo cáo Ủy ban nhân dân tỉnh.",
      [
        "**định kỳ trước ngày 15 tháng 12** – Định kỳ",
        "Lần tới, ngày cuối cùng còn trong hạn: **thứ Hai, 14/12/2026** · còn 74 ngày",
        "“Trước ngày”: ngày nêu ra không còn trong hạn (theo cách hiểu thông thường).",
        "“Định kỳ” với một ngày trong năm: hiểu là hằng năm.",
      ],
    ],
    [
      "1. Hằng quý, trước ngày 05 của tháng đầu‸ quý, gửi số liệu.",
      [
        "**Hằng quý, trước ngày 05 của tháng đầu quý** – Định kỳ",
        "Lần tới, ngày cuối cùng còn trong hạn: **Chủ nhật, 04/10/2026 (ngày nghỉ)** · còn 3 ngày",
        "Các lần trong năm 2026: 04/01/2026, 04/4/2026, 04/7/2026, 04/10/2026",
        "“Trước ngày”: ngày nêu ra không còn trong hạn (theo cách hiểu thông thường).",
      ],
    ],
    ["1. Các phòng định kỳ‸ báo cáo Giám đốc Sở.", ["**định kỳ báo cáo** – Định kỳ", "Không nói bao lâu một lần."]],
    ["1. Hằng quý‸, họp kiểm điểm.", ["**Hằng quý** – Định kỳ", "Không nói ngày nào."]],
    [
      "1. Trả lời trong thời hạn 05 ngày làm‸ việc kể từ ngày nhận hồ sơ.",
      [
        "**trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ** – Tính từ một sự kiện",
        "Không tính ngày đầu tiên; hết hạn vào cuối ngày cuối cùng, gặp ngày nghỉ thì vào ngày làm việc tiếp theo (Điều 147, 148 Bộ luật Dân sự 2015).",
        "Ngày làm việc: thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ.",
        "Chẳng hạn tính từ ngày ban hành kế hoạch (10/4/2026) thì hết hạn thứ Sáu, 17/4/2026.",
      ],
    ],
    ["1. Gửi báo cáo trước ngày 31/11‸/2026.", ["**trước ngày 31/11/2026** – Thời hạn theo ngày", "Không có ngày này."]],
  ])("%s", (task, told) => {
    expect(hover(task)).toEqual(told);
  });

  it("speaks English to those who ask for it", () => {
    expect(hover("1. Các sở gửi dự thảo trước ngày 14/11‸/2026.", "en")).toEqual([
      "**trước ngày 14/11/2026** – A day",
      "Last day in time: **Friday, 13/11/2026** · 43 days left",
      "“Trước ngày”: the day named is no longer in time (as usually understood).",
    ]);
  });
});
