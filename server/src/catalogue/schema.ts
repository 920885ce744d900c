import { z } from "zod";

/**
 * The form of the catalogue's rows. Shipped rows are held to it by tests and trusted when the server runs; rows of a user's own
 * catalogue are read through it. Every optional field is left out of the data where it has nothing to say.
 */

const day = z.iso.date().describe("Ngày, dạng YYYY-MM-DD");
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** A text without blanks at its ends: "Sở Tài chính", "57-NQ/TW". */
const words = z.string().regex(/^\S(?:.*\S)?$/u, "không được để trống, không có dấu cách ở đầu hoặc cuối");
const validity = { from: day.optional().describe("Ngày đầu tiên có hiệu lực"), to: day.optional().describe("Ngày cuối cùng có hiệu lực") };
/** Not confirmed by a source that was read: good for suggestions, never for errors. */
const recalled = z.literal(true).optional();

const count = z.int().positive();
export const provinceSchema = z
  .strictObject({
    id,
    /** Without the word tỉnh or thành phố. */
    name: words,
    kind: z.enum(["tỉnh", "thành phố"]),
    /** Other spellings met, not judged: "Bắc Cạn". */
    variants: z.array(words).optional(),
    short: z.array(words).optional(),
    /** Wrong by ND30 Appendix II: "Thừa Thiên-Huế". */
    wrong: z.array(words).optional(),
    /** Of the statistics office; a merged unit took the code of the unit that hosts its seat. */
    code: z.string().regex(/^\d\d$/),
    ...validity,
    /** Ids of the units that took its land. */
    next: z.array(id).optional(),
    /** Units of the district level on 01/3/2025. */
    districts: z.partialRecord(z.enum(["huyện", "quận", "thị xã", "thành phố"]), count).optional(),
    /** Units of the commune level on 20/9/2026. */
    communes: z.partialRecord(z.enum(["xã", "phường", "đặc khu"]), count).optional(),
    /** Symbols of the resolutions behind it, where it is not the file's own. */
    basis: z.array(words).optional(),
  })
  .readonly();

export const levelSchema = z.enum(["central", "province", "district", "commune", "party", "mass"]);
export const unitWords = ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu"] as const;
const unitList = new RegExp(`^(?:${unitWords.join("|")})(?:, (?:${unitWords.join("|")}))*$`, "u");

const agencyFields = {
  name: words.describe("Tên đúng, không kèm tên tỉnh: “Sở Tài chính”, “Ủy ban nhân dân”"),
  of: z.string().regex(unitList).optional().describe("Đơn vị hành chính đứng sau tên: “tỉnh, thành phố”"),
  alone: z.literal(true).optional().describe("Tên có thể đứng một mình, không có từ chỉ đơn vị hành chính"),
  usual: words.optional().describe("Tên thường viết trong văn bản, khi tên đúng dài hơn: “Ban Chấp hành Trung ương”"),
  variants: z.array(words).optional().describe("Cách viết khác được chấp nhận"),
  short: z.array(words).optional().describe("Viết tắt"),
  wrong: z.array(words).optional().describe("Cách viết sai hay gặp"),
  codes: z.array(words).optional().describe("Chữ viết tắt trong ký hiệu văn bản"),
  level: levelSchema.describe("Cấp: central, province, district, commune, party, mass"),
  kind: words.optional().describe("Loại cơ quan"),
  ...validity,
  next: z.array(id).optional().describe("Mã của cơ quan tiếp nhận nhiệm vụ"),
  basis: z.array(words).optional().describe("Số, ký hiệu văn bản làm căn cứ"),
  unsure: z.array(z.literal("dates")).optional(),
  recalled,
};
export const agencySchema = z.strictObject({ id, ...agencyFields }).readonly();

const documentFields = {
  symbol: words.describe("Số, ký hiệu: “696/QĐ-TTg”"),
  type: words.describe("Tên loại: “Quyết định”"),
  date: day.optional().describe("Ngày ban hành"),
  otherDates: z.array(day).optional().describe("Ngày ban hành khác gặp trong các nguồn"),
  issuer: id.optional().describe("Mã cơ quan ban hành"),
  title: words.describe("Trích yếu"),
  province: words.optional().describe("Tỉnh, thành phố ban hành, với văn bản địa phương"),
  term: z
    .string()
    .regex(/^[IVX]+$/)
    .optional()
    .describe("Khóa của cấp ủy"),
  ...validity,
  inForce: z.literal(true).optional().describe("Còn hiệu lực vào ngày lập danh mục"),
  ended: z.literal(true).optional().describe("Đã hết hiệu lực, không rõ từ ngày nào"),
  replacedBy: words.optional().describe("Số, ký hiệu văn bản thay thế"),
  amendedBy: z.array(words).optional().describe("Số, ký hiệu văn bản sửa đổi, bổ sung"),
  unsure: z.array(z.enum(["date", "title", "status", "issuer", "symbol"])).optional(),
  recalled,
};
export const documentSchema = z.strictObject(documentFields).readonly();

const codeFields = {
  code: words.describe("Chữ viết tắt tên cơ quan trong ký hiệu: “SKHCN”"),
  issuers: z.array(id).min(1).describe("Mã các cơ quan dùng chữ viết tắt này"),
  side: z.enum(["central", "local", "party"]).describe("Cơ quan trung ương, địa phương hay của Đảng"),
  ...validity,
  example: words.optional().describe("Ký hiệu mẫu"),
  unsure: z.array(z.literal("dates")).optional(),
  recalled,
};
export const issuerCodeSchema = z.strictObject(codeFields).readonly();

export const documentSystemSchema = z.enum(["administrative", "copy", "normative", "consolidated", "treaty", "party", "party-paper"]);
export const documentTypeSchema = z
  .strictObject({
    id,
    name: words,
    system: documentSystemSchema,
    codes: z.array(words).optional(),
    /** Agency ids, "bo-*" for any ministry; absent for any body competent under its own rules (Party types: the file's own list). */
    issuers: z.array(z.union([id, z.literal("bo-*"), z.literal("*")])).optional(),
    /** Form of the symbol: {so} number, {nam} year, {loai} type code, {cq} or {tc} issuer code, {khoa} term, {donvi} unit. */
    form: words.optional(),
    example: words.optional(),
    ...validity,
    basis: z.array(words).optional(),
    unsure: z.array(z.literal("code")).optional(),
    recalled,
  })
  .readonly();

export const abbreviationSchema = z
  .strictObject({
    short: words,
    full: words,
    /** Used in documents of the Party. */
    party: z.literal(true).optional(),
    recalled,
  })
  .readonly();

export const holidaySchema = z
  .strictObject({
    id,
    name: words,
    calendar: z.enum(["solar", "lunar"]),
    /** MM-DD in its calendar. */
    day: z.string().regex(/^\d\d-\d\d$/),
    /** Days off; where they stand around the day is settled each year by a notice. */
    days: count,
    /** First year it is a holiday, where that is in the memory of plans. */
    from: z.int().optional(),
    basis: words,
  })
  .readonly();
export const holidayYearSchema = z
  .strictObject({
    year: z.int(),
    /** The lunar holidays of the year in the solar calendar, by id. */
    lunar: z.record(id, day),
    /** Days off as announced for State bodies, weekends inside included. */
    off: z.array(day).optional(),
    /** Saturdays worked in exchange. */
    work: z.array(day).optional(),
    notices: z.array(words).optional(),
    recalled,
  })
  .readonly();

/** What a folder or a user may add to the shipped catalogue. An agency without an id gets one from its name. */
export const userAgencySchema = z.strictObject({ id: id.optional(), ...agencyFields }).readonly();
export const userDocumentSchema = documentSchema;
export const userCodeSchema = issuerCodeSchema;
export const userCatalogueSchema = z.strictObject({
  $schema: z.string().optional(),
  agencies: z.array(userAgencySchema).optional().describe("Cơ quan, đơn vị của địa phương"),
  codes: z.array(userCodeSchema).optional().describe("Chữ viết tắt tên cơ quan trong ký hiệu văn bản"),
  documents: z.array(userDocumentSchema).optional().describe("Văn bản hay viện dẫn"),
});

export type Level = z.infer<typeof levelSchema>;
export type UnitWord = (typeof unitWords)[number];
export type Province = z.infer<typeof provinceSchema>;
export type Agency = z.infer<typeof agencySchema>;
export type KnownDocument = z.infer<typeof documentSchema>;
export type IssuerCode = z.infer<typeof issuerCodeSchema>;
export type CatalogueDocumentType = z.infer<typeof documentTypeSchema>;
export type DocumentSystem = z.infer<typeof documentSystemSchema>;
export type Abbreviation = z.infer<typeof abbreviationSchema>;
export type Holiday = z.infer<typeof holidaySchema>;
export type HolidayYear = z.infer<typeof holidayYearSchema>;
export type UserAgency = z.infer<typeof userAgencySchema>;
