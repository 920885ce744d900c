/**
 * What the decree leaves to whoever writes (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.3, II): one of two sets of sizes that fit together,
 * margins, indents and distances. Lengths in millimetres, distances in points.
 */
export interface PageStyle {
  /** A: the larger sizes; B: the smaller ones of the head and the signature. */
  readonly sizes: "A" | "B";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** First-line indent of the body: 10 or 12.7. */
  readonly firstLine: number;
  /** Between paragraphs of the body, at least 6. */
  readonly paragraphGap: number;
  /** Of the body, from 1 (single) to 1.5. */
  readonly lineSpacing: number;
  /** Mandatory errors that are left mark the page as a draft. */
  readonly draftMark: boolean;
}

/** What the decree recommends, with the sizes of its own sample 1.4. */
export const usualStyle: PageStyle = {
  sizes: "A",
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  firstLine: 10,
  paragraphGap: 6,
  lineSpacing: 1,
  draftMark: false,
};
