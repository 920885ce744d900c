import { appendixOne, appendixTwo, article } from "../rules/clause.ts";
import type { Message } from "../rules/rule.ts";

/** Something that no text shows by itself, so that a person has to look at it before signing. */
export interface ByHand {
  readonly id: string;
  /** Row ids of the reference of form; a test holds them against `scripts/form-rows.json`. */
  readonly rows: readonly string[];
  readonly title: Message;
  readonly detail: Message;
  readonly clause: Message;
}

/** What to look at by hand, in the order in which it stands on the page. */
export const byHand: readonly ByHand[] = [
  {
    id: "parent-body",
    rows: ["ND30-I-2.2.a2"],
    title: { vi: "Cơ quan chủ quản ghi đúng", en: "The parent body is right" },
    detail: {
      vi: "Cơ quan có cơ quan chủ quản trực tiếp thì ghi tên ấy ở dòng trên; ở địa phương ghi kèm tên tỉnh, xã.",
      en: "A body with a direct superior names it in the line above; a local one with its province or commune.",
    },
    clause: appendixOne("II", "2", "a"),
  },
  {
    id: "number-series",
    rows: ["ND30-I-2.3.a2"],
    title: { vi: "Số lấy đúng sổ", en: "The number is of the right series" },
    detail: {
      vi: "Ban chỉ đạo, hội đồng, tổ công tác dùng con dấu của cơ quan thì lấy số theo dãy riêng, không chung với văn bản của cơ quan.",
      en: "Steering committees, councils and task forces that use a body's seal number their documents in a series of their own.",
    },
    clause: appendixOne("II", "3", "a"),
  },
  {
    id: "place-name",
    rows: ["ND30-I-2.4.a1"],
    title: { vi: "Địa danh đúng nơi đóng trụ sở", en: "The place is that of the seat" },
    detail: {
      vi: "Địa danh trước ngày tháng là tên chính thức của đơn vị hành chính nơi cơ quan ban hành đóng trụ sở, theo tên đang dùng.",
      en: "The place before the date is the official, present name of the unit where the issuing body has its seat.",
    },
    clause: appendixOne("II", "4", "a"),
  },
  {
    id: "secrecy",
    rows: ["ND30-I-3.2.a"],
    title: { vi: "Độ mật đã được xác định", en: "Secrecy has been settled" },
    detail: {
      vi: "Có nội dung thuộc danh mục bí mật nhà nước thì đóng dấu độ mật; không gõ chữ “Mật” vào tên văn bản.",
      en: "A plan that touches state secrets is stamped; the word is not typed into its title.",
    },
    clause: appendixOne("III", "2", "a"),
  },
  {
    id: "signing-authority",
    rows: ["ND30-D.13.3", "ND30-D.13.4"],
    title: { vi: "Người ký TL., TUQ. được giao ký", en: "Whoever signs TL. or TUQ. may sign" },
    detail: {
      vi: "Ký thừa lệnh phải có trong quy chế làm việc; ký thừa ủy quyền cần văn bản còn thời hạn, và không được ủy quyền lại.",
      en: "Signing by order stands in the working rules; signing by mandate needs a mandate in writing and in time, not handed on.",
    },
    clause: article("13"),
  },
  {
    id: "signer-title",
    rows: ["ND30-I-2.7.c2", "ND30-I-2.7.c4"],
    title: { vi: "Chức vụ người ký là chức vụ chính thức", en: "The signer's title is official" },
    detail: {
      vi: "Chỉ ghi chức vụ được giao chính thức; với ban chỉ đạo, hội đồng dùng dấu của cơ quan thì ghi cả chức vụ ở cơ quan.",
      en: "Only titles officially held; in a committee that uses a body's seal the title in that body too.",
    },
    clause: appendixOne("II", "7", "c"),
  },
  {
    id: "person-names",
    rows: ["ND30-II-2.1.a", "ND30-II-2.1.b"],
    title: { vi: "Tên người viết đúng", en: "Names of persons are right" },
    detail: {
      vi: "Họ tên, tên hiệu, tên nhân vật lịch sử viết hoa mọi âm tiết; đối chiếu từng tên với hồ sơ.",
      en: "Full names, epithets and names of history have a capital on every syllable; hold each against the file.",
    },
    clause: appendixTwo("II", "1"),
  },
  {
    id: "foreign-names",
    rows: ["ND30-II-2.2.a", "ND30-II-2.2.b", "ND30-II-3.2.a", "ND30-II-3.2.b", "ND30-II-4.2.a", "ND30-II-4.2.b"],
    title: { vi: "Tên nước ngoài viết đúng", en: "Foreign names are right" },
    detail: {
      vi: "Phiên âm Hán - Việt viết như tên Việt Nam; phiên âm trực tiếp có gạch nối, chỉ viết hoa chữ đầu mỗi phần; tên viết tắt giữ như nguyên ngữ.",
      en: "Sino-Vietnamese forms as Vietnamese names; forms by sound with hyphens and one capital a part; abbreviations as in their own language.",
    },
    clause: appendixTwo("II", "2"),
  },
  {
    id: "other-names",
    rows: ["ND30-II-3.1.d1", "ND30-II-5.8.a", "ND30-II-5.9", "ND30-II-5.10"],
    title: {
      vi: "Địa danh, năm âm lịch, sự kiện, tên sách báo viết đúng",
      en: "Places, lunar years, events and titles of works are right",
    },
    detail: {
      vi: "Từ chỉ địa hình đã thành tên (Cửa Lò), năm âm lịch (Mậu Thân), sự kiện lịch sử, tên tác phẩm, sách báo: xem từng tên.",
      en: "Words of terrain that have become names (Cửa Lò), lunar years (Mậu Thân), events of history, titles of works: one by one.",
    },
    clause: appendixTwo("V"),
  },
  {
    id: "printed-page",
    rows: ["ND30-I-1.1", "ND30-I-1.2", "ND30-I-1.3a", "ND30-I-1.3b", "ND30-I-1.3c", "ND30-I-1.3d", "ND30-I-1.5", "ND30-I-1.7"],
    title: { vi: "Bản in đúng khổ, lề, cỡ chữ, số trang", en: "Paper, margins, sizes and page numbers of the print" },
    detail: {
      vi: "Lệnh “Xuất Word (.docx)” dàn trang theo Phụ lục I; xem lại bản in trước khi trình ký.",
      en: "“Export to Word (.docx)” lays the page out by Appendix I; look at the print before it goes to be signed.",
    },
    clause: appendixOne("I", "1"),
  },
];
