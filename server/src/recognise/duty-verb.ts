/**
 * Verbs that open what a body is to do. Words that are also part of names and of descriptions of bodies ("đầu tư", "quản lý", "liên quan")
 * are here only with the word that makes them an act.
 */
const verbs = [
  "tham mưu|tham gia|tham vấn|tiếp tục|tiếp nhận|tiếp thu|tiến hành|tập trung|tăng cường|triển khai|thực hiện|thực thi|tổ chức|tổng hợp|tổng kết|sơ kết",
  "thử nghiệm|thu gom|trực ban|trực chiến|tăng|tái cấu trúc|treo|tập luyện|tập huấn|tham dự|theo dõi|đôn đốc|kiểm tra|kiểm soát|kiểm kê|kiểm định|giám sát|thanh tra|rà soát|đánh giá|đánh số|đề xuất|đề nghị|đề ra|đề cử|đăng ký|đăng tải|đẩy mạnh|đẩy nhanh",
  "đổi mới|đa dạng hóa|đa dạng hoá|đảm bảo|bảo đảm|bảo vệ|bảo tồn|bố trí|bổ sung|ban hành|báo cáo|biên soạn|biểu dương|bồi dưỡng|bàn giao|bám sát",
  "cân đối|cấp phát|cập nhật|chỉ đạo|chủ động|chủ trì|chú trọng|chuẩn bị|chuẩn hóa|chuẩn hoá|chuyển giao|chuyển đổi|chịu trách nhiệm|chia sẻ|chấn chỉnh|công bố|công khai|cung cấp|củng cố|cụ thể hóa|cụ thể hoá|cử|cắt giảm|có kế hoạch|có trách nhiệm|có nhiệm vụ|có giải pháp|có văn bản|căn cứ",
  "dự báo|dự thảo|duy trì|điều chỉnh|điều tra|điều phối|định hướng|định kỳ|đưa vào|đưa nội dung|đưa các|đưa tin|đối chiếu|đối thoại|đào tạo",
  "giữ gìn|giữ vững|giải quyết|giao|giới thiệu|giúp|góp phần|gắn|gửi|hoàn thành|hoàn thiện|hướng dẫn|hỗ trợ|huy động|huấn luyện|hằng năm|hàng năm|hợp tác|hình thành",
  "khai thác|khảo sát|khắc phục|khen thưởng|khuyến khích|khẩn trương|kiện toàn|kiến nghị|kịp thời|kết nối|ký kết|ký hợp đồng|kết hợp|luân phiên",
  "lãnh đạo|làm đầu mối|làm sạch|làm việc|làm tốt|lập|lồng ghép|lựa chọn|lưu trữ|lắp đặt|mở|mở rộng|mời|miễn|mua sắm|nạo vét|nâng cao|nâng cấp|nâng tốc độ|nắm bắt|ngăn chặn|nghiên cứu|nghiệm thu|nhân rộng|nộp",
  "ôn tập|ổn định|phân bổ|phân công|phân loại|phân tích|phản ánh|phản ảnh|phát động|phát hành|phát hiện|phát huy|phát sóng|phát triển|phối hợp|phổ biến|phê duyệt|phòng ngừa|phủ sóng|phục vụ|phụ trách",
  "quán triệt|quan tâm|quyết định|quyết toán|quy định|quản lý chặt chẽ|quản lý và|ra quân|sắp xếp|soạn thảo|sửa đổi|số hóa|số hoá|sử dụng|sẵn sàng|tạo|tạo lập|tạo điều kiện|tận dụng|thành lập|tháo gỡ|thẩm định|thẩm tra|thiết lập|thiết kế|thí điểm|thống kê|thống nhất|thông báo|thông tin|thu hút|thu thập|thúc đẩy|thường trực|thường xuyên|thay thế",
  "tìm kiếm|tính toán|tranh thủ|trao đổi|trang bị|triệt để|trình|trực tiếp|trích|trồng|tuyên dương|tuyên truyền|tuyển chọn|tư vấn|tự chủ|từng bước|ứng dụng|ứng phó|ưu tiên|ủng hộ|vận động|vận dụng|vận hành|viết|xác định|xác nhận|xác minh|xác thực|xây dựng|xem xét|xét|xét duyệt|xếp hạng|xử lý|xúc tiến|yêu cầu",
].join("|");

/** What stands before the verb: "có trách nhiệm", "cần", "phải"; "nhanh chóng", "sớm". */
const before =
  "phải |cần |sẽ |nhanh chóng |sớm |tích cực |thường xuyên |kịp thời |trực tiếp |chủ động,? (?:tích cực )?|nghiêm túc |khẩn trương ";

/** Source of a pattern for a verb of duty, from its first letter, in small letters. */
export const dutyVerb = `(?:${before})*(?:${verbs})(?![A-Za-zÀ-ỹ])`;

const atStart = new RegExp(`^${dutyVerb}`, "iu");

/** Whether words open with what somebody is to do. */
export function opensWithDuty(words: string): boolean {
  return atStart.test(words);
}
