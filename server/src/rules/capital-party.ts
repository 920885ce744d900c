import { appendixTwo } from "./clause.ts";
import { respelled } from "./respelled.ts";
import { defineRule } from "./rule.ts";

const party =
  /(?<![A-Za-zÀ-ỹ])đảng(?=(?:,| và) (?:Nhà nước|nhà nước|Chính phủ))|(?<=(?:lãnh đạo|đường lối|chủ trương|chính sách|cương lĩnh) của )đảng(?= (?:về|đối với|trong|và)(?![A-Za-zÀ-ỹ])|[.,;)]|$)/gu;

export const capitalParty = defineRule({
  id: "capital/party",
  scope: "paragraph",
  basis: ["ND30-II-5.4"],
  clause: appendixTwo("V", "4"),
  standing: "practice",
  fix: "ask",
  title: { vi: "“Đảng” viết thường", en: "“Đảng” in small letters" },
  explain: {
    vi: "“Đảng” chỉ Đảng Cộng sản Việt Nam viết hoa: “Đảng và Nhà nước”, “sự lãnh đạo của Đảng”. “tổ chức đảng”, “đảng viên”, “cấp ủy” viết thường.",
    en: "“Đảng” meaning the Communist Party of Viet Nam takes a capital: “Đảng và Nhà nước”. “tổ chức đảng”, “đảng viên” are small.",
  },
  examples: [
    { bad: "Tuyên truyền chủ trương của đảng và Nhà nước.", good: "Tuyên truyền chủ trương của Đảng và Nhà nước." },
    { bad: "Tăng cường sự lãnh đạo của đảng đối với báo chí.", good: "Tăng cường sự lãnh đạo của Đảng đối với báo chí." },
  ],
  *check(paragraph) {
    if (!paragraph.text.includes("đảng")) return;
    yield* respelled(paragraph, party, () => "Đảng", this.clause);
  },
});
