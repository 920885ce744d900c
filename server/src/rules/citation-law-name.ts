import type { Catalogue } from "../catalogue/catalogue.ts";
import type { KnownDocument } from "../catalogue/schema.ts";
import { citationsOf, type PlacedCitation } from "../facts/citations.ts";
import { isInHead } from "../facts/plan-parts.ts";
import { isSure } from "../facts/replaced-bases.ts";
import type { PlanDocument, Role } from "../plan/document.ts";
import type { Citation } from "../recognise/citation.ts";
import { appendixOne } from "./clause.ts";
import { defineRule } from "./rule.ts";

const lawTypes: ReadonlySet<string> = new Set(["Luật", "Bộ luật", "Pháp lệnh"]);

export const citationLawName = defineRule({
  id: "citation/law-name",
  scope: "document",
  reads: [citationsOf],
  basis: ["ND30-I-2.6.b3", "ND30-I-2.6.a3"],
  clause: appendixOne("II", "6", "b"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Luật, pháp lệnh chỉ có số, không có tên", en: "Law or ordinance by its number alone" },
  explain: {
    vi: "Luật, pháp lệnh được viện dẫn bằng tên loại và tên: “Luật Ngân sách nhà nước”, không phải “Luật số 83/2015/QH13”. Luật sửa đổi được nêu sau tên luật gốc (“được sửa đổi, bổ sung bởi Luật số 63/2020/QH14”) không bị báo.",
    en: "Laws and ordinances are cited by type and name: “Luật Ngân sách nhà nước”, not “Luật số 83/2015/QH13”. An amending law behind the name of the one that it amends is not reported.",
  },
  examples: [
    {
      bad: "Soạn thảo nghị quyết theo Luật số 64/2025/QH15.",
      good: "Soạn thảo nghị quyết theo Luật Ban hành văn bản quy phạm pháp luật năm 2025.",
    },
    {
      bad: "Thực hiện Luật số 07/2017/QH14 của Quốc hội.",
      good: "Thực hiện Luật Chuyển giao công nghệ của Quốc hội.",
    },
  ],
  *check(document, catalogue) {
    const citations = citationsOf(document);
    for (const placed of citations) {
      const { paragraph, citation } = placed;
      const { typeWord, symbol } = citation;
      if (!typeWord || !symbol || isApart(document, paragraph) || !isNameless(document, placed) || isQuoted(citations, placed)) continue;
      const name = nameOf(catalogue, citation, document.roles[paragraph], citations);
      const at = { paragraph, start: typeWord.start, end: symbol.end };
      yield {
        at,
        message: {
          vi: `${typeWord.text} được viện dẫn bằng tên${name === undefined ? "" : ` (“${name}”)`}, không chỉ bằng số, ký hiệu (${this.clause.vi}).`,
          en: `A law or ordinance is cited by its name${name === undefined ? "" : ` (“${name}”)`}, not by its number alone (${this.clause.en}).`,
        },
        ...(name === undefined
          ? {}
          : {
              fixes: [{ title: { vi: `Viết “${name}”`, en: `Write “${name}”` }, kind: "ask" as const, edits: [{ at, newText: name }] }],
            }),
      };
    }
  },
});

const apart: ReadonlySet<Role | undefined> = new Set<Role>(["recipient", "noise", "appendixHeading"]);

function isApart(document: PlanDocument, paragraph: number): boolean {
  return document.paragraphs[paragraph]?.kind !== "text" || apart.has(document.roles[paragraph]) || isInHead(document, paragraph);
}

/** In the abstract of another document it is quoted. */
function isQuoted(citations: readonly PlacedCitation[], { paragraph, citation: { start, end } }: PlacedCitation): boolean {
  return citations.some(
    ({ paragraph: other, citation: { subject } }) => other === paragraph && subject && subject.start <= start && end <= subject.end,
  );
}

/** Words before a law that stand for its name, and words behind it that tell it: "được sửa đổi bởi Luật số …", "Luật số … sửa đổi, bổ sung …". */
const amending = /(?:sửa đổi|bổ sung|thay thế|hợp nhất|đính chính|bãi bỏ)[^.;()]{0,80}$/u;
const named = /^[^.;:()]{0,60}?(?:sửa đổi|bổ sung| về | quy định |[“"(])/u;

function isNameless(document: PlanDocument, { paragraph, citation }: PlacedCitation): boolean {
  const { type, typeWord, symbol, subject, start, end, issuer } = citation;
  if (!type || !lawTypes.has(type) || !typeWord || !symbol || subject || symbol.number === "") return false;
  const text = document.paragraphs[paragraph]?.text ?? "";
  // "Luật Ngân sách nhà nước số 83/2015/QH13", also where the name was not understood.
  if (!/^(?: số)? $/u.test(text.slice(typeWord.end, symbol.start))) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  // "Luật Ngân sách nhà nước (Luật số 83/2015/QH13)" gives the name before.
  if (/[([“"] ?$/u.test(before) || amending.test(before)) return false;
  return !named.test(text.slice(Math.max(end, issuer?.end ?? 0, symbol.end)));
}

/**
 * How to name the law, where the catalogue is sure: by its title, with the day or the year where another law had the title too; in the bases
 * with the day (ND30-I-2.6.a3), written as the plan writes its days. With the number where nothing else tells two laws apart.
 */
function nameOf(
  { documents }: Catalogue,
  { symbol, date }: Citation,
  role: Role | undefined,
  citations: readonly PlacedCitation[],
): string | undefined {
  const normal = symbol?.normal ?? "";
  const [row, ...others] = documents.bySymbol(normal).filter(isSureLaw);
  if (!row || others.length > 0) return undefined;
  const { title } = row;
  if (date) return title;
  if (role === "legalBasis" && row.date !== undefined && isSure(row, "date")) return `${title} ${dayOf(row.date, citations)}`;
  const namesakes = documents.rows.filter((one) => one !== row && one.title === title);
  if (namesakes.length === 0) return title;
  const year = yearOf(row);
  if (namesakes.every((one) => yearOf(one) !== year)) return `${title} năm ${year}`;
  return role === "legalBasis" ? undefined : `${title} số ${normal}`;
}

function isSureLaw(row: KnownDocument): boolean {
  return lawTypes.has(row.type) && isSure(row, "symbol") && isSure(row, "title");
}

function yearOf({ symbol }: KnownDocument): string | undefined {
  return /\/(\d{4})\//.exec(symbol ?? "")?.[1];
}

function dayOf(iso: string, citations: readonly PlacedCitation[]): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const plainMonth = Number(month) <= 2 ? month : Number(month);
  const inWords = citations.some(({ citation: { date } }) => date?.text.includes("tháng"));
  return inWords ? `ngày ${day} tháng ${plainMonth} năm ${year}` : `ngày ${day}/${plainMonth}/${year}`;
}
