/** One fault that can be repaired without asking: a space inside a symbol. */
export const faulty = "Thực hiện Kế hoạch số 4485/KH- UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về văn thư.\n";

/** The same, repaired. */
export const repaired = "Thực hiện Kế hoạch số 4485/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về văn thư.\n";

/** A whole plan by its looks (title and recipients), for folders where files are taken by content. */
export const planByContent = "KẾ HOẠCH\nKiểm tra công tác văn thư\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n";
