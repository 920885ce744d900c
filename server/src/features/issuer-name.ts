import type { PlanDocument } from "../plan/document.ts";
import { textOf } from "../plan/place.ts";
import { fold, isUpperCase } from "../text/fold.ts";
import { headingBody } from "../workspace/index-identity.ts";

/** The issuer as a sentence names it: as the plan itself does somewhere, else its capitals taken back where that is sure. */
export function issuerInSentences(document: PlanDocument): string | undefined {
  const { issuer, parentBody } = document.header;
  const body = parentBody && issuer ? textOf(document, issuer) : headingBody(document);
  if (body === "") return undefined;
  const folded = fold(body);
  for (const paragraph of document.paragraphs) {
    const text = fold(paragraph.text);
    // Folding keeps the length of nearly all texts; the others are passed over.
    const at = text.length === paragraph.text.length ? text.indexOf(folded) : -1;
    const named = at < 0 ? "" : paragraph.text.slice(at, at + body.length);
    if (at >= 0 && !isUpperCase(named)) return named.charAt(0).toUpperCase() + named.slice(1);
  }
  const [, committee = "", unit = "", name = ""] =
    /^(ủy ban nhân dân|hội đồng nhân dân) (tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) (.+)$/iu.exec(
      body.normalize("NFC").replace("UỶ", "ỦY"),
    ) ?? [];
  if (name !== "") return `${committee.charAt(0)}${committee.slice(1).toLowerCase()} ${unit.toLowerCase()} ${capitalised(name)}`;
  return undefined;
}

function capitalised(name: string): string {
  return name.replace(/[^ -]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
