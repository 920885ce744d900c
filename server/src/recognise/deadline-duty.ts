import type { Span } from "../text/span.ts";
import { leftOf, opensSentence, type ReadingText } from "./deadline-text.ts";

const duties =
  "báo cáo|gửi|tổng hợp|tổ chức|xây dựng|rà soát|đánh giá|kiểm tra|giám sát|thanh tra|phân bổ|bố trí|cân đối|lập|tham mưu|trình|triển khai|thực hiện|chủ trì|phối hợp|đề xuất|cập nhật|công bố|sơ kết|tổng kết|ban hành|đăng ký|thông báo|ưu tiên|hướng dẫn|tiến hành|xét|bình chọn|khảo sát|thống kê|điều tra|họp|giao ban|tập huấn|đào tạo|bồi dưỡng|xem xét|chỉ đạo|đôn đốc|theo dõi|nộp|cung cấp|tuyên truyền|duy trì|dành|trích|kiện toàn|khen thưởng|biểu dương|hoàn thành|hoàn thiện|phê duyệt|diễn ra|khai mạc|nghiệm thu|bàn giao|khởi công|khánh thành|thẩm định|phát động|bắt đầu|kết thúc|dự kiến|khởi động|tiếp nhận|vận hành|sơ duyệt|tổng duyệt|ra quân|trao giải|bế mạc";
const dutyFollows = new RegExp(`^,? ?(?:phải |cần |có trách nhiệm |định k[ỳì] |chủ động )?(?:${duties})(?![A-Za-zÀ-ỹ])`, "u");
const dutyWord = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${duties})(?![A-Za-zÀ-ỹ])`, "u");
const dutyBefore =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|tổng hợp|rà soát|đánh giá|kiểm tra|sơ kết|tổng kết|tổ chức|cập nhật|họp|giao ban|thực hiện|công bố|thống kê)(?: kết quả| tình hình)? $/u;

// "Hằng năm có ít nhất 20 doanh nghiệp …", "Hằng năm tăng 15%": a target, nobody's duty on a day.
const targetFollows =
  /^,? ?(?:(?:có|từ|trên|khoảng|đạt|giảm|thu hút)(?= (?:ít nhất|tối thiểu|từ|trên|khoảng|\d))|tăng(?! cường)|đạt|tỷ lệ|tỉ lệ|bình quân|phấn đấu|ít nhất|tối thiểu|\d)/u;

// "ngân sách nhà nước hàng năm", "chương trình công tác hàng năm", "kế hoạch 5 năm, hằng năm": the year belongs to the noun.
const yearlyNoun =
  /(?<![A-Za-zÀ-ỹ])(?:ngân sách|kinh phí|dự toán|kế hoạch|chương trình|công tác|chi|thu|vốn|nguồn|danh mục|chỉ tiêu|tỷ lệ|tỉ lệ|định mức|nhiệm vụ|hoạt động|sản lượng|mục tiêu|chỉ số|xếp hạng|cán bộ|quyết toán|doanh thu)(?: [^ ,;.:()]+){0,7},? (?:và )?$/u;

const reportBefore = /(?<!(?:vào|trong|qua|theo|dung) )báo cáo [^,;.:()]{0,120}$/u;
const clauseEnd = /^ ?(?:[.,;:)/|]|$|(?:và|hoặc) (?:báo cáo )?đột xuất|hoặc khi|theo quy định|theo yêu cầu|về|cho)/u;

/** Whether a figure to be reached follows: "đến hết năm 2026 đạt tối thiểu 90%", "hết năm 2026, 100% hồ sơ …". */
export function targetStandsBehind(lower: string, at: number): boolean {
  return targetFollows.test(lower.slice(at, at + 48).replace(/^,? ?(?:toàn tỉnh|cả tỉnh|trên địa bàn tỉnh),? /u, " "));
}

/** Whether a period word ("hằng năm", "mỗi quý") says when a duty falls due, and not of which year a budget or programme is. */
export function governsDuty(reading: ReadingText, sentence: Span, span: Span): boolean {
  const { lower } = reading;
  const right = lower.slice(span.end, span.end + 48);
  if (opensSentence(reading, sentence, span.start) || /[:(] ?$/u.test(leftOf(lower, span.start, 3))) return !targetFollows.test(right);
  const left = lower.slice(Math.max(sentence.start, span.start - 160), span.start);
  if (dutyBefore.test(left) && clauseEnd.test(right)) return true;
  if (yearlyNoun.test(left) && !/ này,? (?:và )?$/u.test(left)) return false;
  if (dutyFollows.test(right)) return true;
  return clauseEnd.test(right) && reportBefore.test(left);
}

/** Whether somebody is told to do something earlier in the sentence, so that a bare day can be the day of doing it. */
export function dutyStandsBefore(reading: ReadingText, sentence: Span, at: number): boolean {
  return dutyWord.test(reading.lower.slice(Math.max(sentence.start, at - 240), at));
}

const milestone =
  /(?:^|[,;:(–-] ?|[.] )([^,;:.()]{0,120}(?<![A-Za-zÀ-ỹ]))(?:hoàn thành|hoàn thiện|vận hành|khởi công|khởi động|khánh thành|nghiệm thu|bàn giao)(?: toàn bộ| cơ bản)? $/u;
// "quyết toán các dự án hoàn thành năm 2026", "kết quả khởi công năm 2026": which ones, nothing to do by then.
const ofThings =
  /(?<![A-Za-zÀ-ỹ])(?:các|những|đối với|danh mục|quyết toán|kết quả|số|tỷ lệ|tỉ lệ|đã|được|chi phí|giá trị|chỉ tiêu|kế hoạch|nhiệm vụ)(?![A-Za-zÀ-ỹ])/u;
const partEnd = /^ ?(?:[.,;)|]|$)/u;

/** "Khởi công quý III/2026, hoàn thành năm 2027": a year alone is the time of a step that its part of the sentence ends with. */
export function milestoneYear(lower: string, { start, end }: Span): boolean {
  if (!partEnd.test(lower.slice(end, end + 2))) return false;
  const part = milestone.exec(leftOf(lower, start, 160))?.[1];
  return part !== undefined && !ofThings.test(part);
}

const done = /(?<![A-Za-zÀ-ỹ])(?:đã|tính|số liệu|thống kê|lũy kế|phát sinh|có hiệu lực|hiệu lực thi hành|áp dụng)(?: [^ ,;.]+){0,8} ?$/u;
/** "các văn bản ban hành trước ngày …", "trẻ em sinh từ ngày …": which ones, not by when. */
const tellsWhich =
  /(?<![A-Za-zÀ-ỹ])(?:(?:các|những) (?:văn bản|quyết định|nghị quyết|thủ tục|dự án|công trình|hồ sơ|giấy|trường hợp|đối tượng|đơn vị)(?: [^ ,;.]+){0,6} (?:ban hành|phê duyệt|ký|cấp|công nhận|thành lập|khởi công|phát sinh|tuyển dụng)|(?<!phát |vệ |học )sinh|tuổi) $/u;
const stillToDo = /(?<![A-Za-zÀ-ỹ])(?:hoàn thành|hoàn thiện|gửi|báo cáo|trình|nộp|xong)(?![A-Za-zÀ-ỹ])[^,;.]*$/u;
const doneFollows = /^,? ?(?:(?:toàn|cả|trên địa bàn)(?: [A-Za-zÀ-ỹ]+){1,3} |tỉnh |thành phố )?đã /u;

/** Whether the phrase tells what has been ("đã phê duyệt trước ngày …", "tính đến hết năm …"). */
export function tellsOfThePast(lower: string, span: Span): boolean {
  const left = leftOf(lower, span.start, 72);
  if (tellsWhich.test(left)) return true;
  return (done.test(left) && !stillToDo.test(left)) || doneFollows.test(lower.slice(span.end, span.end + 40));
}

const issued =
  /(?:(?<![A-Za-zÀ-ỹ])(?:ban hành|ký|thông qua|phê duyệt|công bố|hiệu lực|công ước|nghị định thư|hiệp định|tuyên bố|luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|thông báo|công văn|văn bản|công điện|tờ trình|báo cáo số|kế hoạch số)|\uFFFC|[^ ][/-][A-Za-zÀ-ỹ][^ ,]{0,16})(?: số)?,? ?$/u;
const celebrated =
  /(?<![A-Za-zÀ-ỹ])(?:kỷ niệm|quốc khánh|quốc tế|thế giới|truyền thống|chiến thắng|giải phóng|thành lập|hưởng ứng|sinh nhật|dịp|chào mừng|ngày lễ|tết|cách mạng|khởi nghĩa|ngày hội|sinh)(?![A-Za-zÀ-ỹ])[^,;.]*$/u;
// "ngày 25/5/2020 của Thủ tướng", "ngày 28/7/2017 về phát triển …"; but "ngày 15/11/2026 về Sở Tài chính" is a report on its way.
const ofDocument =
  /^,? (?:của (?!tháng|năm|quý|mỗi|kỳ)|về (?!sở|ubnd|ủy ban|uỷ ban|hội đồng|văn phòng|phòng|ban |bộ |cơ quan|đơn vị|thường trực|tỉnh|trung ương))/u;

/** Whether a day without a bound word is that of a document, or a day of remembrance ("Công ước ngày …", "kỷ niệm ngày 30/4"). */
export function namesAnEvent(lower: string, span: Span): boolean {
  const left = leftOf(lower, span.start, 64);
  return issued.test(left) || celebrated.test(left) || ofDocument.test(lower.slice(span.end, span.end + 24));
}
