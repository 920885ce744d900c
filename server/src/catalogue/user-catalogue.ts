import { z } from "zod";
import { unaccent } from "../text/fold.ts";
import type { CatalogueRows } from "./catalogue.ts";
import { type JsonNode, positionOf, readJson } from "./json-nodes.ts";
import { type Agency, type UserAgency, userAgencySchema, userCatalogueSchema, userCodeSchema, userDocumentSchema } from "./schema.ts";

/** Something in a user's catalogue that cannot be used. */
export interface CatalogueProblem {
  /** "agencies[2].name"; empty for a fault of the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** Where it stands, 0-based; characters are UTF-16 units, as in the editor. */
  readonly line: number;
  readonly character: number;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface UserCatalogueReading {
  readonly catalogue: CatalogueRows;
  readonly problems: readonly CatalogueProblem[];
}

const lists = { agencies: userAgencySchema, codes: userCodeSchema, documents: userDocumentSchema } as const;
type ListName = keyof typeof lists;

/** Reads `.kehoach/catalogue.json`. A broken row is reported at its key and left out; all others are used. Never throws. */
export function readUserCatalogue(text: string): UserCatalogueReading {
  const { root, fault } = readJson(text);
  const problems: CatalogueProblem[] = [];
  const report = (path: string, message: string, { start, end }: Pick<JsonNode, "start" | "end">) =>
    problems.push({ path, message, ...positionOf(text, start), start, end });
  if (root !== undefined && !isObject(root.value)) report("", "Danh mục phải là một đối tượng { agencies, codes, documents }.", root);
  const members = root !== undefined && isObject(root.value) ? root.children : new Map<string, JsonNode>();
  for (const [key, node] of members) {
    if (key === "$schema") continue;
    if (!(key in lists)) report(String(key), `Không có mục “${key}”; chỉ có agencies, codes, documents.`, node.key ?? node);
    else if (!Array.isArray(node.value)) report(String(key), "Phải là một danh sách [ … ].", node.key ?? node);
  }
  const rowsOf = <K extends ListName>(name: K): readonly z.infer<(typeof lists)[K]>[] => {
    const list = members.get(name);
    if (list === undefined || !Array.isArray(list.value)) return [];
    return [...list.children].flatMap(([index, node]) => {
      const parsed = lists[name].safeParse(node.value);
      if (parsed.success) return [parsed.data as z.infer<(typeof lists)[K]>];
      for (const issue of parsed.error.issues) reportIssue(issue, node, `${name}[${index}]`, report);
      return [];
    });
  };
  const catalogue = { agencies: rowsOf("agencies").map(withId), codes: rowsOf("codes"), documents: rowsOf("documents") };
  if (fault !== undefined) {
    report("", `JSON hỏng ở đây: cần ${fault.expected}. Các dòng đứng trước vẫn được dùng.`, { start: fault.offset, end: fault.offset });
  }
  return { catalogue, problems: problems.sort((a, b) => a.start - b.start) };
}

function reportIssue(
  issue: z.core.$ZodIssue,
  row: JsonNode,
  rowPath: string,
  report: (path: string, message: string, place: Pick<JsonNode, "start" | "end">) => void,
): void {
  let node = row;
  let path = rowPath;
  for (const key of issue.path) {
    const child = typeof key === "symbol" ? undefined : node.children.get(key);
    path += typeof key === "number" ? `[${key}]` : `.${String(key)}`;
    if (child === undefined) {
      report(path, `Thiếu trường “${String(key)}”.`, node.key ?? node);
      return;
    }
    node = child;
  }
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) report(`${path}.${key}`, `Không có trường “${key}”.`, node.children.get(key)?.key ?? node);
  } else report(path, messageOf(issue), node.key ?? node);
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `Sai kiểu giá trị: cần ${typeWords.get(issue.expected) ?? issue.expected}.`;
    case "invalid_value":
      return `Giá trị phải là: ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return "Danh sách không được để trống.";
    case "invalid_format":
      if (issue.format === "date") return "Ngày phải viết YYYY-MM-DD và có thật.";
      return issue.message.startsWith("không") ? `Giá trị ${issue.message}.` : "Giá trị viết không đúng dạng.";
    default:
      return "Giá trị không dùng được.";
  }
}

const typeWords: ReadonlyMap<string, string> = new Map([
  ["string", "chuỗi"],
  ["array", "danh sách"],
  ["object", "đối tượng"],
]);

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "Sở Du lịch" → "so-du-lich", the same way as the ids of the shipped bodies, so that the same body replaces the shipped one. */
function withId(agency: UserAgency): Agency {
  const slug = unaccent(agency.name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { ...agency, id: agency.id ?? (slug || "co-quan") };
}

/** The JSON schema of a user's catalogue, for completion in the editor; written to `schemas/catalogue.schema.json`. */
export function userCatalogueJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(userCatalogueSchema, { target: "draft-7", io: "input" });
  return { ...schema, title: "Danh mục riêng của Kế hoạch", allowTrailingCommas: false };
}
