import type { Section } from "../plan/document.ts";
import { opensWithDuty } from "../recognise/duty-verb.ts";
import type { Around, TaskSource } from "./task-build.ts";
import { type WorkPiece, workIn } from "./task-reading.ts";

/** How headings of purposes, targets and of the state of things begin. */
export const purposeTitle =
  /^(?:một số )?(?:mục đích|mục tiêu|yêu cầu|quan điểm|chỉ tiêu|phương châm|sự cần thiết|căn cứ pháp lý|cơ sở (?:pháp lý|thực tiễn)|thực trạng|đánh giá (?:chung|tình hình|kết quả)|kết quả (?:đạt|thực hiện)|tình hình|tồn tại|hạn chế|nguyên nhân|phạm vi|đối tượng|bối cảnh|đặc điểm|khái quát|nguyên tắc|thuận lợi|khó khăn)(?![A-Za-zÀ-ỹ])/iu;

/** Titles of parts that hand out work: in them whatever is named before a colon is who does it. */
const assigningTitle = /phân công|trách nhiệm (?:của|thực hiện)/iu;
const longestTitle = 80;
const noName =
  /^(?:công tác|về|kinh phí|ngân sách|nguồn|thời gian|chế độ|nội dung|nhiệm vụ|giải pháp|hình thức|địa điểm|phương pháp|biện pháp|lộ trình|tiến độ|giai đoạn|bước|đợt|phần|mục|việc|hoạt động|một số|điều kiện|mức|hội nghị|hội thi|lễ|chương trình|kế hoạch|đối với|lưu ý)(?![A-Za-zÀ-ỹ])/iu;

/** The men at the gate, not what is to be protected. */
const guards = /^Bảo vệ(?:$|,| (?:và|cơ quan|trường|nhà))/u;

/** "5. Bảo vệ, nhân viên vệ sinh: Đảm bảo an ninh": below "Phân công nhiệm vụ" the words before a colon name who does the rest. */
export function namedByTitle(pieces: readonly WorkPiece[], text: string, opens: boolean): readonly WorkPiece[] {
  const [first] = pieces;
  if (!first || first.bodies.length > 0 || first.form === "joins") return pieces;
  const words = text.slice(first.start, first.end);
  const colon = words.indexOf(":");
  const name = colon >= 0 ? words.slice(0, colon) : opens ? words : "";
  if (
    name === "" ||
    name.length > longestTitle ||
    !/^\p{Lu}/u.test(name) ||
    (opensWithDuty(name) && !guards.test(name)) ||
    noName.test(name)
  )
    return pieces;
  const end = first.start + name.trimEnd().length;
  const workStart = colon >= 0 ? first.start + colon + 1 : first.end;
  const from = Math.min(workStart + (/^ */u.exec(text.slice(workStart))?.[0].length ?? 0), first.end);
  const body = { start: first.start, end, group: false, anyConcerned: false };
  return [{ ...first, bodies: [body], form: "colon", work: { start: from, end: first.work.end }, isDuty: true }, ...pieces.slice(1)];
}

/** What holds for an item by its title. */
export function withTitle(source: TaskSource, section: Section, item: number, items: Around): Around {
  const purpose = items.purpose || isPurpose(source, section, item);
  const assigns =
    items.assigns || (section.kind !== "bullet" && assigningTitle.test(section.title) && section.title.length <= longestTitle);
  return purpose === items.purpose && assigns === items.assigns ? items : { ...items, purpose, assigns };
}

/** Whether a heading opens purposes, targets or the state of things; "Yêu cầu các sở …" gives work. */
function isPurpose({ document, agencies }: TaskSource, { kind, title }: Section, item: number): boolean {
  if (kind === "bullet" || !purposeTitle.test(title)) return false;
  const words = document.paragraphs[item];
  return !words || workIn(words, agencies).every(({ bodies }) => bodies.length === 0);
}
