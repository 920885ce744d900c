import type { ComparedPlace, ComparedTask } from "../features/comparison-entry.ts";
import type { Message } from "../rules/rule.ts";
import type { Language } from "../workspace/settings.ts";

const verdicts: Readonly<Record<ComparedTask["verdict"], Message>> = {
  missing: { vi: "CHƯA CÓ", en: "MISSING" },
  later: { vi: "MUỘN HƠN", en: "LATER" },
  open: { vi: "CHƯA CÓ THỜI HẠN", en: "NO DEADLINE" },
  kept: { vi: "đã có", en: "covered" },
};

const partner: Message = { vi: "phối hợp", en: "takes part" };

/** A plan set against its superior plan, for reading: what is asked, and below it where the plan answers. */
export function comparisonText(
  { superior, plan }: { readonly superior: string; readonly plan: string },
  compared: readonly ComparedTask[],
  language: Language,
): string {
  const lines = compared.flatMap(({ verdict, asked, as, answer }) => [
    `${verdicts[verdict][language]}: ${superior}${placed(asked)}${as === "partner" ? ` – ${partner[language]}` : ""}`,
    ...(answer ? [`    → ${plan}${placed(answer)}`] : []),
  ]);
  const count = (verdict: ComparedTask["verdict"]): number => compared.filter((one) => one.verdict === verdict).length;
  const sum =
    language === "vi"
      ? `${compared.length} nhiệm vụ được giao: ${count("missing")} chưa có, ${count("later")} muộn hơn, ${count("open")} chưa có thời hạn.`
      : `${compared.length} tasks asked for: ${count("missing")} missing, ${count("later")} later, ${count("open")} without a deadline.`;
  return `${[...lines, ...(lines.length > 0 ? [""] : []), sum].join("\n")}\n`;
}

function placed({ words, deadline, range }: ComparedPlace): string {
  const { line, character } = range.start;
  return `:${line + 1}:${character + 1}  ${words}${deadline ? ` (${deadline})` : ""}`;
}
