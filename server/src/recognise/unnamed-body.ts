import { matchAt } from "./agency-place.ts";
import { dutyVerb } from "./duty-verb.ts";

/** What kinds of bodies are called: "các đơn vị, địa phương", "các tổ chức khoa học thuộc tỉnh". */
const kinds =
  "cơ quan|đơn vị|địa phương|sở|ban|ngành|tổ chức|doanh nghiệp|hợp tác xã|hội|đoàn thể|hiệp hội|trường|cơ sở|nhà trường|bệnh viện|trung tâm|viện|phòng|xã|phường|đặc khu|huyện|thành phố|thị xã|thị trấn|thôn|bản|ấp|xóm|khu phố|tổ hợp tác|tổ công tác|tổ chuyên môn|tổ dân phố|tổ|lớp|khối|chủ đầu tư|chủ sở hữu|nhà đầu tư|nhà mạng|thành viên|đồng chí|cấp ủy|cấp uỷ|chính quyền|cá nhân|hộ|làng nghề|khu công nghiệp|ngân hàng|công ty|tập đoàn|chi nhánh|cụm|câu lạc bộ|bộ phận|vụ|cục|chi bộ|chi đoàn|chi hội|giáo viên";
/** First words of a single body that no catalogue holds: "Liên hiệp các Hội khoa học kỹ thuật tỉnh", "Chủ đầu tư". */
const singles =
  "Đảng ủy|Đảng uỷ|Ban Thường vụ|Ban Chấp hành|Bộ trưởng|Thủ trưởng Bộ|Liên hiệp(?: các)?|Liên minh|Liên đoàn|Bưu điện|Viễn thông|Điện lực|Ngân hàng|Công ty|Tập đoàn|Tổng công ty|Kho bạc|Văn phòng|Chi nhánh|Chi cục|Ban Quản lý|Ban quản lý|Ban Chỉ đạo|Ban chỉ đạo|Ban Chỉ huy|Ban chỉ huy|Hội đồng|Học viện|Tổ công tác|Tổ giúp việc|Tổ chuyên môn|Trung tâm|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Mặt trận|MTTQ|Bảo hiểm|Hải quan|Tòa án|Toà án|Viện kiểm sát|Bộ Chỉ huy|Bộ đội|Công đoàn|Đoàn (?:trường|xã|phường|thanh niên)|Chủ đầu tư|Nhà đầu tư|Doanh nghiệp|Cơ quan|Đơn vị|Bộ phận|Hợp tác xã|Bệnh viện|Nhà trường|Cấp ủy|Cấp uỷ|cấp ủy|cấp uỷ|Chi bộ|[Tt]ổ chức (?:cơ sở )?[Đđ]ảng|Hiệp hội|Người đứng đầu|Chính quyền|Giáo viên|Nhân viên|Công chức|Trưởng thôn|Hạt|Đồn|cơ quan (?:chủ quản|chủ trì|chuyên môn)|đơn vị (?:chủ trì|tư vấn)|doanh nghiệp|chủ đầu tư";
/** Words that open a single body before a capital only: "Báo Ninh Thuận" but "Báo cáo". */
const beforeCapital =
  "Báo|Đài|Ban|Hội|Quỹ|Trường|Viện|Phòng|Sở|Cục|Vụ|Thuế|Đoàn|Thanh tra|Tổ|tổ|Đội|Trạm|Cổng|Khu|Đại học|[Đđ]ồng chí|[Ôô]ng|[Bb]à|Thầy|thầy|Cô|cô|Xã|Phường|Thôn";
const many = "(?:[Tt]ất cả |[Tt]oàn thể )?(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Mm]ỗi|[Tt]ừng|[Mm]ột số) ";
const stop = `(?:${dutyVerb}|các |những |và |cùng |với |để |trong |theo |căn cứ |phải |cần |có (?!liên quan|chức năng)|là |được |đã |do |khi |nếu |trên cơ sở |tại (?!địa|tỉnh|xã)|hoặc |tình hình |kết quả |về |trước |chậm nhất |sau |vào |định kỳ |[-–] (?:Cục|Vụ|Sở|Ban|Phòng|Văn phòng|Trung tâm|Viện|Hội|UBND|Công an) )`;
/** Verbs end a name in small letters only: "Ban Quản lý", "Trung tâm Phục vụ hành chính công"; "… huyện" ends one mostly. */
const further = `(?![A-Za-zÀ-ỹ])(?:(?:(?<! (?:tỉnh|huyện|xã|phường)) | (?=\\p{Lu}|hội(?![A-Za-zÀ-ỹ])))(?!${stop})[^ ,;:.()|“”"]+){0,14}`;
const either = kinds
  .split("|")
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join("|");
const office =
  "Văn phòng (?:HĐND|Hội đồng nhân dân)(?:,| và) (?:UBND|(?:Ủy|Uỷ) ban nhân dân)(?: (?:tỉnh|thành phố|huyện|thị xã|xã|phường|đặc khu))?(?![A-Za-zÀ-ỹ])";
const wholeOffice = new RegExp(office, "yu");
const several = new RegExp(`${many}(?:${either})${further}`, "yu");
const single = new RegExp(`(?:${singles})${further}|(?:${beforeCapital}) (?=\\p{Lu})[^ ,;:.()|]+${further}`, "yu");
/** "sở, ngành, địa phương": nouns of one kind of bodies. */
const moreKinds = new RegExp(
  `(?:, ?và |, ?| và )(?:(?:${kinds})${further}|(?:Vụ|Cục|Sở|Ban|Ngành|Phòng)(?= và |, |$|[ .;:](?!\\p{Lu})))`,
  "yu",
);
/** "Phòng Văn hóa, Khoa học và Thông tin": a name goes on with capitals behind a comma or "và". */
const moreWords = new RegExp(`(?:, | và )(?=\\p{Lu}\\p{Ll})[^ ,;:.()|]+${further}`, "yu");
const opensBody = new RegExp(`(?:${singles}|(?:${beforeCapital}) (?=\\p{Lu}))(?![A-Za-zÀ-ỹ])`, "yu");

/** A person is named with the body that he or she belongs to. */
const person = /^(?:đồng chí|ông|bà|thầy|cô) /iu;

/** A body that the catalogue does not know, or a kind of bodies that is not named as a group. */
export interface UnnamedBody {
  readonly end: number;
  readonly group: boolean;
}

/**
 * The body at an offset by what it is called; undefined where no body is. `mentionFrom` gives where the first body of the catalogue begins
 * at an offset or behind it: a name ends there.
 */
export function unnamedBodyAt(text: string, start: number, mentionFrom: (offset: number) => number): UnnamedBody | undefined {
  const whole = matchAt(wholeOffice, text, start);
  if (whole !== undefined) return { end: start + whole.length, group: false };
  const kind = matchAt(several, text, start);
  const words = kind ?? matchAt(single, text, start);
  if (words === undefined) return undefined;
  let end = start + words.length;
  const further = kind === undefined ? moreWords : moreKinds;
  for (let more = matchAt(further, text, end); more !== undefined; more = matchAt(further, text, end)) {
    const next = end + more.length - more.replace(/^(?:, ?)?(?: ?và )?/u, "").length;
    if (mentionFrom(next) === next || (kind === undefined && matchAt(opensBody, text, next) !== undefined)) break;
    end += more.length;
  }
  const mention = mentionFrom(start + 1);
  if (mention < end && !person.test(words)) end = start + text.slice(start, mention).trimEnd().length;
  return { end, group: kind !== undefined };
}

const orderable = /^(?:\p{Lu}|đồng chí |ông |bà |thầy |cô |các |tổ )/u;
const untilDuty = new RegExp(`^[^;:.]{2,100}?(?=,? (?:làm đầu mối|là |${dutyVerb}))`, "u");

/** Whatever stands between an order ("Giao …") and what it bids do: "đồng chí Nguyễn Văn Bình - Phó Chủ tịch xã". */
export function orderedBodyAt(text: string, start: number): UnnamedBody | undefined {
  const words = text.slice(start, start + 140);
  const name = orderable.test(words) ? untilDuty.exec(words)?.[0] : undefined;
  return name === undefined ? undefined : { end: start + name.length, group: /^các /iu.test(name) };
}
