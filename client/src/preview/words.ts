import { say } from "../wording.ts";
import type { PageWords } from "./messages.ts";

export const previewTitle = (): string => say({ vi: "Xem trang in", en: "Print preview" });
export const noPlan = (): string =>
  say({ vi: "Mở một bản kế hoạch để xem các trang in của nó ở đây.", en: "Open a plan to see its printed pages here." });

/** What the page says, in the user's language. */
export function pageWords(): PageWords {
  return {
    empty: say({ vi: "Bản kế hoạch chưa có chữ nào để in.", en: "The plan has no words to print yet." }),
    pages: say({ vi: "{0} trang", en: "{0} page(s)" }),
    zoomIn: say({ vi: "Phóng to", en: "Zoom in" }),
    zoomOut: say({ vi: "Thu nhỏ", en: "Zoom out" }),
    fitWidth: say({ vi: "Vừa chiều ngang", en: "Fit the width" }),
    print: say({ vi: "In…", en: "Print…" }),
    printName: say({ vi: "ke-hoach-ban-in.html", en: "plan-for-print.html" }),
  };
}
