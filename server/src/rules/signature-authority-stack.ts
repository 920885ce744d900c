import { isPartyDocument } from "../facts/party-document.ts";
import type { Place, PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { article } from "./clause.ts";
import { defineRule, type Finding, type Message } from "./rule.ts";

export const signatureAuthorityStack = defineRule({
  id: "signature/authority-stack",
  scope: "document",
  basis: ["ND30-D.13.1", "ND30-D.13.2", "ND30-I-2.7.b3", "ND30-I-2.7.b6"],
  clause: article("13"),
  standing: "recommended",
  fix: "ask",
  title: { vi: "Ghi sai thẩm quyền ký: TM., KT. và chức vụ", en: "Wrong authority to sign: TM., KT. and titles" },
  explain: {
    vi: "Ủy ban nhân dân làm việc theo chế độ tập thể: người đứng đầu ký thay mặt (TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH); cấp phó ký thay (TM. ỦY BAN NHÂN DÂN – KT. CHỦ TỊCH – PHÓ CHỦ TỊCH). Sở, phòng, ban làm việc theo chế độ thủ trưởng: GIÁM ĐỐC, hoặc KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC, không có TM.",
    en: "A People's Committee decides collectively: its head signs on its behalf (TM. + CHỦ TỊCH), a deputy also for the head (TM. + KT. CHỦ TỊCH + PHÓ CHỦ TỊCH). A department is led by one head: GIÁM ĐỐC, or KT. GIÁM ĐỐC + PHÓ GIÁM ĐỐC, without TM.",
  },
  examples: [
    {
      bad: "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 12/KH-UBND\n\nNơi nhận:\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An",
      good: "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nSố: 12/KH-UBND\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An",
    },
    {
      bad: "Nơi nhận:\n- Lưu: VT.\n\nTM. SỞ NỘI VỤ\nGIÁM ĐỐC\n\nLê Văn An",
      good: "Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An",
    },
  ],
  *check(document) {
    if (!isPartyDocument(document)) yield* judge(document, this.clause);
  },
});

const onBehalf = /^T ?[./]? ?M/;
const forHead = /^K ?[./]? ?T/;

function* judge(document: PlanDocument, clause: Message): Iterable<Finding<Place>> {
  const lines = (document.signature?.authority ?? []).map((at) => ({ at, text: textOf(document, at) }));
  const first = lines[0];
  if (!first) return;
  const behalf = lines.find(({ text }) => onBehalf.test(text));
  const substitute = lines.findIndex(({ text }) => forHead.test(text));
  const forLine = lines[substitute];
  if (!behalf && issuedByCommittee(document) && /^(?:K ?[./]? ?T[. ]*)?(?:Q\. )?(?:PHÓ )?CHỦ TỊCH/.test(first.text)) {
    yield {
      at: first.at,
      message: {
        vi: `Thiếu dòng “TM. ỦY BAN NHÂN DÂN” phía trên “${first.text}” (${clause.vi}).`,
        en: `“TM. ỦY BAN NHÂN DÂN” is missing above “${first.text}” (${clause.en}).`,
      },
      fixes: [
        {
          title: { vi: "Thêm dòng “TM. ỦY BAN NHÂN DÂN”", en: "Add “TM. ỦY BAN NHÂN DÂN”" },
          kind: "ask",
          edits: [{ at: { ...first.at, end: first.at.start }, newText: "TM. ỦY BAN NHÂN DÂN\n" }],
        },
      ],
    };
  }
  if (behalf && /^T ?[./]? ?M[. ]*(?:SỞ|PHÒNG|CHI CỤC|CỤC|VĂN PHÒNG|THANH TRA|CÔNG AN)(?= )/.test(behalf.text)) {
    yield {
      at: behalf.at,
      message: {
        vi: `Cơ quan làm việc theo chế độ thủ trưởng không ký “TM.” (${clause.vi}).`,
        en: `A body led by one head does not sign with “TM.” (${clause.en}).`,
      },
    };
  } else if (behalf && lines.length === 1) {
    yield {
      at: behalf.at,
      message: {
        vi: `Dưới “${behalf.text}” thiếu chức vụ của người ký (${clause.vi}).`,
        en: `The signer's title is missing below “${behalf.text}” (${clause.en}).`,
      },
    };
  }
  const deputy = lines.find(({ text }) => /^PHÓ CHỦ TỊCH/u.test(text));
  if (behalf && deputy && !forLine && /(?:ỦY|UỶ) BAN NHÂN DÂN|UBND/u.test(behalf.text)) {
    yield {
      at: deputy.at,
      message: {
        vi: `Cấp phó ký thay thì phía trên “${deputy.text}” có dòng “KT. CHỦ TỊCH” (${clause.vi}).`,
        en: `A deputy signs below “KT. CHỦ TỊCH”, which is missing above “${deputy.text}” (${clause.en}).`,
      },
      fixes: [
        {
          title: { vi: "Thêm dòng “KT. CHỦ TỊCH”", en: "Add “KT. CHỦ TỊCH”" },
          kind: "ask",
          edits: [{ at: { ...deputy.at, end: deputy.at.start }, newText: "KT. CHỦ TỊCH\n" }],
        },
      ],
    };
  }
  if (!forLine) return;
  if (/^K ?[./]? ?T[. ]*PHÓ /.test(forLine.text)) {
    yield {
      at: forLine.at,
      message: {
        vi: `“KT.” đứng trước chức vụ của người đứng đầu, không đứng trước chức vụ cấp phó (${clause.vi}).`,
        en: `“KT.” stands before the head's title, not a deputy's (${clause.en}).`,
      },
    };
  } else if (!lines[substitute + 1]) {
    yield {
      at: forLine.at,
      message: {
        vi: `Dưới “${forLine.text}” thiếu chức vụ của người ký thay (${clause.vi}).`,
        en: `The deputy's own title is missing below “${forLine.text}” (${clause.en}).`,
      },
    };
  }
}

/** A People's Committee issues: by its name in the head or by the symbol. The names of others may hold "ỦY BAN" too (Front, inspection). */
function issuedByCommittee(document: PlanDocument): boolean {
  const { issuer, symbol } = document.header;
  const name = issuer ? textOf(document, issuer) : "";
  if (/^(?:ỦY|UỶ) BAN NHÂN DÂN|^UBND/.test(name)) return true;
  return name === "" && symbol !== undefined && /-\s?UBND$/.test(textOf(document, symbol));
}
