import type { Span } from "../text/span.ts";
import type { AgencyMention } from "./agency.ts";
import { bodyListAt, type NamedBody } from "./body-list.ts";

/** An order to report, within one sentence. */
export interface ReportClause {
  readonly receivers: readonly NamedBody[];
  readonly regular: boolean;
}

const reporting =
  /^(?:[^;.]{0,80}, )?(?:định kỳ[^;.]{0,60}? )?(?:tổng hợp(?:,| và)? )?(?:(?:thực hiện )?(?:chế độ )?báo cáo|gửi (?:báo cáo|kết quả|văn bản|số liệu))(?! viên)(?![A-Za-zÀ-ỹ])/iu;
/** What stands before the one a report goes to. */
const toward = /(?<![A-Za-zÀ-ỹ])(?:về|cho|gửi|tới|đến|với|lên|(?:thông )?qua|báo cáo(?: và kiến nghị)?|trình) /giu;
/** "tổng hợp báo cáo kết quả … để Ủy ban nhân dân tỉnh xem xét": the receiver where no other is named. */
const towardJudge = /(?<![A-Za-zÀ-ỹ])để /giu;
const handsOn = /(?<![A-Za-zÀ-ỹ])để (?:tổng hợp|theo dõi|xem xét|trình|báo cáo)|tổng hợp,? /iu;

/**
 * The order to report in a sentence, if it is one: told by its first verb, or regular by `regular` (the spans of `reportingClauses`).
 * A report made once counts only where its receiver is named: "báo cáo" also opens other work.
 */
export function readReport(
  text: string,
  sentence: Span,
  regular: readonly Span[],
  mentions: readonly AgencyMention[],
): ReportClause | undefined {
  const isRegular = regular.some(({ start, end }) => start < sentence.end && end > sentence.start);
  const words = text.slice(sentence.start, sentence.end).trimStart();
  if (!isRegular && !reporting.test(words)) return undefined;
  const named = receiversIn(text, sentence, mentions, toward);
  const receivers = named.length > 0 ? named : receiversIn(text, sentence, mentions, towardJudge);
  return isRegular || receivers.length > 0 ? { receivers, regular: isRegular } : undefined;
}

/** "về Sở A", "cho Ủy ban nhân dân tỉnh (qua Sở A)", "báo cáo Ủy ban nhân dân tỉnh"; not whom the receiver reports to in turn. */
function receiversIn(text: string, { start, end }: Span, mentions: readonly AgencyMention[], before: RegExp): readonly NamedBody[] {
  const found: NamedBody[] = [];
  for (const match of text.slice(start, end).matchAll(before)) {
    const at = start + match.index + match[0].length;
    const last = found.at(-1);
    const inBrackets = last !== undefined && text.slice(last.start, at).includes("(");
    if (last && ((at < last.end && !inBrackets) || handsOn.test(text.slice(last.end, at)))) continue;
    const list = bodyListAt(text, at, mentions);
    if (list && list.end <= end + 1) found.push(...list.bodies);
  }
  return found;
}
