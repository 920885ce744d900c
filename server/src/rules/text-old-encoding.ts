import { oldEncodingIn } from "../recognise/old-encoding.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

export const textOldEncoding = defineRule({
  id: "text/old-encoding",
  scope: "paragraph",
  basis: ["PRAC-40", "ND30-I-1.4"],
  clause: appendixOne("I", "4"),
  standing: "mandatory",
  fix: "none",
  title: { vi: "Chữ viết bằng bảng mã cũ (TCVN3, VNI)", en: "Text in an encoding from before Unicode (TCVN3, VNI)" },
  explain: {
    vi: "Văn bản hành chính dùng bộ mã Unicode theo TCVN 6909:2001. Đoạn soạn bằng phông .VnTime hay VNI phải được chuyển mã; trình soạn thảo này hiện nó ra như “Céng hoµ”.",
    en: "Administrative documents are written in Unicode (TCVN 6909:2001). Text typed in a .VnTime or VNI font has to be converted; here it looks like “Céng hoµ”.",
  },
  examples: [
    {
      bad: "KÕ ho¹ch nµy ®­îc triÓn khai trªn ®Þa bµn tØnh; c¸c së, ban, ngµnh phèi hîp thùc hiÖn.",
      good: "Kế hoạch này được triển khai trên địa bàn tỉnh; các sở, ban, ngành phối hợp thực hiện.",
    },
  ],
  *check({ text }) {
    const at = oldEncodingIn(text);
    if (!at) return;
    yield {
      at,
      message: {
        vi: `Đoạn này viết bằng bảng mã cũ (TCVN3 hoặc VNI); phải chuyển sang Unicode (${this.clause.vi}).`,
        en: `This paragraph is in an old encoding (TCVN3 or VNI); it has to be converted to Unicode (${this.clause.en}).`,
      },
    };
  },
});
