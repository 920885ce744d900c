import { z } from "zod";
import type { Message } from "../rules/rule.ts";

const line = z.string().regex(/^\S[^\r\n]*$/u);
const signer = z.strictObject({ name: line, title: line.optional() });

/** The settings under `kehoach.issuer.`: who writes the plans of this folder. */
export const issuerSchemas = {
  "issuer.body": z.string().default(""),
  "issuer.unit": z.string().default(""),
  "issuer.recipients": z.array(line).default([]),
  "issuer.signers": z.array(signer).default([]),
} as const;

/** Who writes the plans of a folder; empty texts and lists where the settings say nothing. */
export interface IssuerProfile {
  /** Full name of the issuing body, for plans that have no head yet. */
  readonly body: string;
  /** Code of the drafting unit in the line "Lưu". */
  readonly unit: string;
  /** Bodies that plans usually go to, in the order of the list. */
  readonly recipients: readonly string[];
  /** Those who sign: full names, with their offices where told. */
  readonly signers: readonly z.infer<typeof signer>[];
}

export const noProfile: IssuerProfile = { body: "", unit: "", recipients: [], signers: [] };

/** Reads the group `issuer` of the settings. A value that cannot be used is told of by its key and left out; the rest stays. */
export function readIssuerProfile(group: unknown): { readonly profile: IssuerProfile; readonly problems: readonly Message[] } {
  const values = typeof group === "object" && group !== null ? (group as Readonly<Record<string, unknown>>) : {};
  const problems: Message[] = [];
  const refuse = (key: string, vi: string, en: string): void => {
    problems.push({ vi: `kehoach.issuer.${key}: phải là ${vi}; tạm bỏ qua.`, en: `kehoach.issuer.${key}: must be ${en}; it is ignored.` });
  };
  const text = (key: "body" | "unit"): string => {
    const value = values[key] ?? "";
    if (typeof value === "string" && !/[\r\n]/u.test(value)) return value.normalize("NFC").trim();
    refuse(key, "chuỗi trên một dòng", "a text of one line");
    return "";
  };
  const list = <T>(key: "recipients" | "signers", schema: z.ZodType<T>, vi: string, en: string): readonly T[] => {
    const value = values[key] ?? [];
    if (!Array.isArray(value)) {
      refuse(key, `danh sách gồm ${vi}`, `a list of ${en}`);
      return [];
    }
    return value.flatMap((one: unknown, index) => {
      const parsed = schema.safeParse(one);
      if (parsed.success) return [parsed.data];
      refuse(`${key}[${index}]`, vi, en);
      return [];
    });
  };
  const profile: IssuerProfile = {
    body: text("body"),
    unit: text("unit"),
    recipients: list("recipients", line, "chuỗi trên một dòng", "a text of one line"),
    signers: list("signers", signer, '{ "name": "họ và tên", "title": "chức vụ" }', '{ "name": "full name", "title": "office" }'),
  };
  return { profile, problems };
}
