import { ignoreWords } from "../rules/ignore.ts";
import { defaultLevelOf, type Message, type Rule, type Standing } from "../rules/rule.ts";
import { levelWords } from "./severity-words.ts";

/** What the rules of a family are about. */
export const families: Readonly<Record<string, Message>> = {
  citation: { vi: "Viện dẫn", en: "Citations" },
  deadline: { vi: "Thời hạn", en: "Deadlines" },
  form: { vi: "Thể thức", en: "Form" },
  numbering: { vi: "Đánh số", en: "Numbering" },
  recipients: { vi: "Nơi nhận", en: "Recipients" },
  signature: { vi: "Chữ ký", en: "Signature" },
  "legal-basis": { vi: "Căn cứ", en: "Legal bases" },
  "short-name": { vi: "Tên gọi tắt", en: "Short names" },
  abbreviation: { vi: "Chữ viết tắt", en: "Abbreviations" },
  name: { vi: "Tên cơ quan, địa phương", en: "Names of bodies and places" },
  capital: { vi: "Viết hoa", en: "Capital letters" },
  validity: { vi: "Hiệu lực vào ngày của kế hoạch", en: "Validity on the plan's day" },
  assignment: { vi: "Giao việc", en: "Assignments" },
  reference: { vi: "Nhắc đến phần, mục, điều", en: "References to parts" },
  spelling: { vi: "Chính tả", en: "Spelling" },
  text: { vi: "Ký tự", en: "Characters" },
  consistency: { vi: "Thống nhất cách viết", en: "Consistency" },
  punctuation: { vi: "Dấu câu", en: "Punctuation" },
};

const standings: Readonly<Record<Standing, Message>> = {
  mandatory: { vi: "bắt buộc", en: "mandatory" },
  recommended: { vi: "nên theo", en: "recommended" },
  practice: { vi: "thông lệ", en: "practice" },
};

const fixes: Readonly<Record<Rule["fix"], Message>> = {
  safe: { vi: "tự sửa được ở những chỗ chắc chắn, kể cả khi lưu", en: "automatic where the repair is certain, on save too" },
  ask: { vi: "gợi ý cách sửa để người soạn chọn", en: "offered, never applied unasked" },
  none: { vi: "người soạn tự sửa", en: "by hand" },
};

/**
 * The reference of all rules (docs/rules.md), Vietnamese first and English beside it. A rule's heading is its id and nothing else: links
 * of findings, `#citationmalformed-symbol`, rest on the anchor that editors and web sites make of it.
 */
export function rulesReference(rules: readonly Rule[]): string {
  const sections = [...new Set(rules.map(familyOf))].map((family) => ({
    family,
    members: rules.filter((rule) => familyOf(rule) === family),
  }));
  const parts = [
    "# Các quy tắc kiểm tra · Rules",
    "<!-- Generated from server/src/rules by `npm run generate`; edit the rules, not this file. -->",
    introduction,
    ...sections.map(({ family, members }) => indexOf(family, members)),
    ...sections.flatMap(({ family, members }) => [`## ${familyTitle(family)}`, ...members.map(ruleSection)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = `Mỗi phát hiện mang tên một quy tắc dưới đây. Đổi mức của một quy tắc (\`error\`, \`warning\`, \`information\`, \`hint\`) hoặc tắt nó (\`off\`) bằng thiết lập \`kehoach.rules\`:

\`\`\`json
"kehoach.rules": { "citation/type-case": "off" }
\`\`\`

Bỏ qua tại chỗ bằng một dòng chú thích đặt phía trên; sau dấu hai chấm ghi lý do, không nêu tên quy tắc nào thì bỏ qua mọi quy tắc:

| Chú thích · Comment | Phạm vi · Scope |
|---|---|
| \`<!-- ${ignoreWords.line} citation/type-case: lý do -->\` | đoạn ngay dưới · the paragraph below |
| \`<!-- ${ignoreWords.block} citation/type-case: lý do -->\` | mục ngay dưới, với mọi đoạn thuộc mục · the item below with all it holds |
| \`<!-- ${ignoreWords.file} citation/type-case: lý do -->\` | cả tệp · the whole file |

> Every finding names one of the rules below. The setting \`kehoach.rules\` gives a rule another severity or turns it \`off\`; a comment above a passage ignores it there (a reason follows the colon; without a rule's name, every rule is ignored).`;

function indexOf(family: string, members: readonly Rule[]): string {
  const rows = members.map((rule) => {
    return `| [${rule.id}](#${rule.id.replace("/", "")}) | ${both(levelWords[defaultLevelOf(rule)])} | ${both(rule.title)} |`;
  });
  return [
    `**${familyTitle(family)}**`,
    ["| Quy tắc · Rule | Mức · Severity | Nội dung · Content |", "|---|---|---|", ...rows].join("\n"),
  ].join("\n\n");
}

function ruleSection(rule: Rule): string {
  const facts: readonly (readonly [string, string])[] = [
    ["Mức · Severity", `${both(levelWords[defaultLevelOf(rule)])} (${both(standings[rule.standing])})`],
    ["Căn cứ · Basis", `${both(rule.clause)} (${rule.basis.join(", ")})`],
    ["Sửa · Fix", both(fixes[rule.fix])],
    ["Bỏ qua · Ignore", `\`<!-- ${ignoreWords.line} ${rule.id}: lý do -->\``],
  ];
  const table = ["| | |", "|---|---|", ...facts.map(([name, value]) => `| ${name} | ${value} |`)].join("\n");
  const examples = rule.examples.flatMap(({ bad, good }) => ["Sai · Bad", fenced(bad), "Đúng · Good", fenced(good)]);
  return [
    `### ${rule.id}`,
    `**${prose(rule.title.vi)}** · ${prose(rule.title.en)}`,
    prose(rule.explain.vi),
    `> ${prose(rule.explain.en)}`,
    table,
    ...examples,
  ].join("\n\n");
}

function familyOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf("/"));
}

function familyTitle(family: string): string {
  const name = families[family];
  return name ? both(name) : family;
}

function both({ vi, en }: Message): string {
  return prose(`${vi} · ${en}`);
}

/** Words that Markdown would read as its own: "<drafting unit>" as a tag, "* Đơn vị" as an item, "|" as a cell's end. */
function prose(text: string): string {
  return text.replace(/[*_`|]/g, "\\$&").replaceAll("<", "&lt;");
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\n$/, "")}\n\`\`\``;
}
