import type { PlanDocument } from "../plan/document.ts";
import type { Citation } from "../recognise/citation.ts";
import { citationsIn } from "./citations.ts";

/** One base, "Căn cứ …;", in a paragraph of its own. */
export interface LegalBasis {
  readonly paragraph: number;
  readonly text: string;
  /** The document it names first; absent for "Căn cứ chức năng, nhiệm vụ …". */
  readonly citation?: Citation;
  /** How it should end: ";" before another base, "." at the last; undefined where the text goes on in another way. */
  readonly mark?: ";" | ".";
}

/** The bases of a plan in the order of the text. */
export function legalBasesOf(document: PlanDocument): readonly LegalBasis[] {
  const { legalBases, paragraphs } = document;
  return legalBases.map(({ paragraph }, index) => {
    const text = paragraphs[paragraph]?.text ?? "";
    const next = legalBases[index + 1]?.paragraph;
    const citation = paragraphs[paragraph] && citationsIn(paragraphs[paragraph])[0];
    const mark = next === undefined ? lastMark(document, paragraph) : nextText(document, paragraph) === next ? (";" as const) : undefined;
    return { paragraph, text, ...(citation && { citation }), ...(mark && { mark }) };
  });
}

/**
 * The last base ends with a full stop, before the words that issue the plan. Where more grounds follow that do not begin with "Căn cứ"
 * ("Theo đề nghị của …", "Thực hiện …") or the sentence runs on with a comma, no mark is asked for.
 */
function lastMark(document: PlanDocument, paragraph: number): "." | undefined {
  const next = document.paragraphs[nextText(document, paragraph)];
  const text = document.paragraphs[paragraph]?.text ?? "";
  if (!next || /[,:]$/.test(text)) return undefined;
  // "- Căn cứ …, UBND tỉnh ban hành Kế hoạch như sau:": the last ground opens the sentence that issues the plan.
  if (/^[-–+*•]? ?(?:Căn cứ|Theo|Thực hiện|Xét|Tiếp tục)(?![A-Za-zÀ-ỹ])/u.test(next.text)) return undefined;
  const issues = /^(?:(?:Ủy|Uỷ) ban|UBND|Chủ tịch|Sở|Nay|Ban|Tổng|Công ty|Văn phòng)/u.test(next.text) || next.marker !== undefined;
  return issues && !/[;,]$/.test(next.text) ? "." : undefined;
}

/** The next paragraph that is text of the plan and not a page number or a comment. */
function nextText(document: PlanDocument, paragraph: number): number {
  let next = paragraph + 1;
  while (next < document.paragraphs.length && document.roles[next] === "noise") next += 1;
  return next;
}

const ranks: readonly (readonly [RegExp, number])[] = [
  [/^Hiến pháp/, 0],
  [/^(?:Luật|Bộ luật)/, 1],
  [/^Pháp lệnh/, 2],
  [/^Nghị định/, 4],
  [/^Thông tư/, 6],
];

/**
 * The rank of a base by the force of its document, lower first: Constitution, laws, ordinances (and resolutions of the National
 * Assembly), decrees, decisions of the Prime Minister, circulars, local acts. Undefined for what has no place in that order, such as
 * documents of the Party.
 */
export function rankOf({ citation }: LegalBasis): number | undefined {
  if (!citation) return undefined;
  const { type = "", symbol, system } = citation;
  const named = ranks.find(([pattern]) => pattern.test(type))?.[1];
  if (named !== undefined) return named;
  if (system === "party" || !symbol) return undefined;
  const issuer = symbol.issuers.at(-1) ?? "";
  if (/^(?:QH|UBTVQH)\d/.test(issuer)) return issuer.startsWith("QH") ? 1 : 2;
  if (issuer === "CP") return 4;
  if (issuer === "TTg") return 5;
  return issuer === "HĐND" || issuer === "UBND" ? 7 : undefined;
}
