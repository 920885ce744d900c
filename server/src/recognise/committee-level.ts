import type { Span } from "../text/span.ts";

/** A mention of a People's Committee by whom a plan speaks to or of it. */
export interface CommitteeMention extends Span {
  /** “tỉnh”, “xã” …; absent where the words go on with what the committee is asked for. */
  readonly level?: string;
}

/**
 * “Tham mưu Ủy ban nhân dân các giải pháp”: no level and no name, and the sentence goes on with a matter. “Ủy ban nhân dân các huyện” is
 * a group; “Ủy ban nhân dân ban hành Kế hoạch” opens a plan whose head names the committee.
 */
const pattern =
  /(?:(?<=(?:[Tt]ham mưu|[Gg]iúp|[Tt]rình|[Bb]áo cáo|[Kk]iến nghị|[Đđ]ề xuất|Chủ tịch)(?: cho| với)? )(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND))(?: (tỉnh|thành phố|huyện|xã|phường)(?![A-Za-zÀ-ỹ])|(?= (?:các|những) (?:giải pháp|biện pháp|nhiệm vụ|chính sách|cơ chế|nội dung|phương án|vấn đề|văn bản)(?![A-Za-zÀ-ỹ])| (?:xem xét|giải quyết|chỉ đạo|quyết định|phê duyệt)(?![A-Za-zÀ-ỹ])))/gu;

/** The mentions in a clean text of committees with a level, and of those whose level was left out. */
export function committeeMentionsIn(text: string): readonly CommitteeMention[] {
  return [...text.matchAll(pattern)].map(({ 0: words, 1: level, index }) => ({
    start: index,
    end: index + words.length,
    ...(level ? { level } : {}),
  }));
}
