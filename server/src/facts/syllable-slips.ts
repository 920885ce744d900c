import { syllableSlipsIn } from "../recognise/syllable-slip.ts";
import { perParagraph } from "../text/per-paragraph.ts";
import { ownAmong } from "./own-words.ts";

/** The words of a paragraph that are not built like Vietnamese ones; what others wrote, titles and quotations, is left to them. */
export const syllableSlips = perParagraph((paragraph) => ownAmong(paragraph, syllableSlipsIn(paragraph.text)));
