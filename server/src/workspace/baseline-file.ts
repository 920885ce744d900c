import { z } from "zod";
import { type JsonNode, positionOf, readJson } from "../catalogue/json-nodes.ts";
import type { AcceptedFindings } from "../rules/baseline.ts";
import type { Message } from "../rules/rule.ts";

/** Where a folder keeps the findings that were accepted in its plans. */
export const folderBaseline = ".kehoach/baseline.json";

/** What was accepted, by the path of the plan from the folder of the file (from above ".kehoach", if it lies there). */
export type Baseline = ReadonlyMap<string, AcceptedFindings>;

/** Why a file of accepted findings cannot be used; nothing of it is, then. */
export interface BaselineProblem {
  /** `plans["ke-hoach.kehoach"]["citation/type-case"]`; empty for a fault of the file as a whole. */
  readonly key: string;
  readonly message: Message;
  /** 0-based; characters are UTF-16 units. */
  readonly line: number;
  readonly character: number;
}

export type BaselineReading = { readonly baseline: Baseline } | { readonly problem: BaselineProblem };

const counts = z.record(z.string().regex(/^[0-9a-f]{16}$/), z.int().positive());
const schema = z.strictObject({ version: z.literal(1), plans: z.record(z.string(), z.record(z.string(), counts)) });

/** Reads a file of accepted findings. Never throws. */
export function readBaseline(text: string): BaselineReading {
  const { root, fault } = readJson(text);
  const problemAt = (offset: number, key: string, message: Message): BaselineReading => ({
    problem: { key, message, ...positionOf(text, offset) },
  });
  if (fault || !root) {
    const message = { vi: `JSON hỏng ở đây: cần ${fault?.expected ?? "một giá trị"}.`, en: "This is no JSON from here on." };
    return problemAt(fault?.offset ?? 0, "", message);
  }
  const parsed = schema.safeParse(root.value);
  if (parsed.success) return { baseline: new Map(Object.entries(parsed.data.plans)) };
  const [issue] = parsed.error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])];
  return problemAt(startOf(root, path), keyOf(path), messageOf(issue));
}

/** The text of a file of accepted findings, plans in the order of their names. */
export function baselineText(baseline: Baseline): string {
  const plans = Object.fromEntries([...baseline].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, plans }, undefined, 2)}\n`;
}

function startOf(root: JsonNode, path: readonly PropertyKey[]): number {
  let node = root;
  for (const key of path) {
    const child = typeof key === "symbol" ? undefined : node.children.get(key);
    if (!child) break;
    node = child;
  }
  return (node.key ?? node).start;
}

function keyOf([first, ...rest]: readonly PropertyKey[]): string {
  return first === undefined ? "" : `${String(first)}${rest.map((key) => `[${JSON.stringify(String(key))}]`).join("")}`;
}

function messageOf(issue: z.core.$ZodIssue | undefined): Message {
  switch (issue?.code) {
    case "unrecognized_keys":
      return { vi: "Không có mục này; chỉ có version và plans.", en: "There is no such key; only version and plans." };
    case "invalid_value":
      return { vi: "Phiên bản phải là 1.", en: "The version must be 1." };
    case "invalid_key":
      return { vi: "Mã phải là 16 chữ số thập lục phân.", en: "A digest must be 16 hexadecimal digits." };
    case "too_small":
      return { vi: "Số lần phải từ 1 trở lên.", en: "The count must be 1 or more." };
    case "invalid_type":
      return issue.expected === "number" || issue.expected === "int"
        ? { vi: "Phải là một số nguyên.", en: "It must be a whole number." }
        : { vi: "Phải là một đối tượng { … }.", en: "It must be an object { … }." };
    default:
      return { vi: "Giá trị không dùng được.", en: "This value cannot be used." };
  }
}
