import type { PlanDocument } from "../plan/document.ts";
import { perStructure } from "../plan/gathered.ts";
import { textOf } from "../plan/place.ts";

/**
 * Whether the text is a document of a Party body, which has a form of its own (the-thuc 5.4): "ĐẢNG CỘNG SẢN VIỆT NAM" for the Quốc hiệu,
 * "Số 15-KH/TU" for the number, T/M and K/T before titles.
 */
export const isPartyDocument = perStructure((document: PlanDocument): boolean => {
  const { symbol } = document.header;
  if (symbol && /^[\d…._ ]*-[A-ZĐ][A-Za-zÀ-ỹ]*\/(?:TU|TW|HU|QU|ThU|ĐU|CB)/u.test(textOf(document, symbol))) return true;
  return document.paragraphs.slice(0, 12).some((paragraph) => paragraph.text.includes("ĐẢNG CỘNG SẢN VIỆT NAM"));
});
