// docs/form-coverage.md: every row of the reference of form with the rules that cover it, or the reason why none does.

/** The table, from the rules and the rows of form-rows.json. */
export function formCoverage(rules, { reasons, groups }) {
  const rows = groups.flatMap((group) => group.rows);
  const count = (kept) => rows.filter(kept).length;
  const covered = count(({ reason }) => reason === undefined);
  const open = count(({ reason }) => reason === "open");
  const tables = groups.map(({ title, rows: own }) => {
    const lines = own.map((row) => `| ${row.id} | ${row.subject} | ${told(row, rules, reasons)} |`);
    return [`## ${title}`, ["| Dòng · Row | Nội dung · Subject | Quy tắc · Rule |", "|---|---|---|", ...lines].join("\n")].join("\n\n");
  });
  const parts = [
    "# Thể thức được kiểm tra đến đâu · What of the form is checked",
    "<!-- Generated from server/src/rules and scripts/form-rows.json by `npm run generate`; edit those, not this file. -->",
    `Mỗi dòng là một điều của thể thức, kèm quy tắc kiểm tra nó hoặc lý do không có quy tắc: ${rows.length} dòng, ${covered} dòng có quy tắc, ${open} dòng chưa có.`,
    `> Each row is one point of form with the rules that check it, or why there is none: ${rows.length} rows, ${covered} with a rule, ${open} still without.`,
    ...tables,
  ];
  return `${parts.join("\n\n")}\n`;
}

function told({ id, reason }, rules, reasons) {
  if (reason) return `${reasons[reason].vi} · ${reasons[reason].en}`;
  return rules
    .filter(({ basis }) => basis.includes(id))
    .map((rule) => `[${rule.id}](rules.md#${rule.id.replace("/", "")})`)
    .join(", ");
}
