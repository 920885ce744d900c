import type { PlanDocument } from "../plan/document.ts";
import { acceptedOf } from "../rules/baseline.ts";
import type { CheckedFinding } from "../rules/checked-finding.ts";
import type { Message } from "../rules/rule.ts";
import { baselineText, folderBaseline } from "../workspace/baseline-file.ts";
import type { FolderBaseline } from "../workspace/own-baselines.ts";

export const acceptFindingsRequest = "kehoach/acceptFindings";
export const takeBackAcceptedRequest = "kehoach/takeBackAccepted";

/** What the client is to write, and how many findings it is about; or why nothing can be written. */
export type BaselineChange = { readonly file: string; readonly text: string; readonly count: number } | { readonly refused: Message };

/** Accepts what a plan has today; what the file says of other plans stays. `findings`: all of them, accepted before or not. */
export function acceptFindings(
  file: FolderBaseline | undefined,
  document: PlanDocument,
  findings: readonly CheckedFinding[],
): BaselineChange {
  if (!file) return { refused: noFolder };
  const { uri, plan, baseline } = file;
  if (!baseline) return { refused: broken };
  if (findings.length === 0) return { refused: nothingFound };
  const text = baselineText(new Map([...baseline, [plan, acceptedOf(document, findings)] as const]));
  return { file: uri, text, count: findings.length };
}

/** Takes back what was accepted in a plan: all its findings are told again. */
export function takeBackAccepted(file: FolderBaseline | undefined): BaselineChange {
  if (!file) return { refused: noFolder };
  const { uri, plan, baseline } = file;
  if (!baseline) return { refused: broken };
  const accepted = baseline.get(plan);
  if (!accepted) return { refused: nothingAccepted };
  const count = Object.values(accepted)
    .flatMap((ofRule) => Object.values(ofRule))
    .reduce((sum, times) => sum + times, 0);
  return { file: uri, text: baselineText(new Map([...baseline].filter(([name]) => name !== plan))), count };
}

const noFolder: Message = {
  vi: "Phát hiện đã chấp nhận được ghi trong thư mục của kế hoạch: hãy lưu kế hoạch, mở thư mục chứa nó rồi làm lại.",
  en: "Accepted findings are kept in the plan's folder: save the plan, open its folder, then try again.",
};
const broken: Message = {
  vi: `Tệp ${folderBaseline} đang hỏng; hãy sửa chỗ được báo trong tệp ấy rồi làm lại.`,
  en: `The file ${folderBaseline} is broken; repair what is reported in it, then try again.`,
};
const nothingFound: Message = { vi: "Kế hoạch này không có phát hiện nào để chấp nhận.", en: "This plan has no findings to accept." };
const nothingAccepted: Message = {
  vi: "Kế hoạch này chưa có phát hiện nào được chấp nhận.",
  en: "No findings of this plan have been accepted.",
};
