import type { Span } from "../text/span.ts";

/** A definition of a short name, or a bracket that repeats a document by type and symbol. */
export interface ShortNameDefinition extends Span {
  /** "called": "(sau đây gọi tắt là …)"; "bracketed": "(Quyết định số 569/QĐ-TTg)". */
  readonly kind: "called" | "bracketed";
  readonly name: Span & { readonly text: string };
}

const formula = "(?:(?:được )?(?:gọi|viết)(?: (?:tắt|chung))?(?: và (?:gọi|viết) (?:tắt|chung))? là|(?:gọi|viết) tắt)";
const called = new RegExp(`(?:(?:sau|dưới|từ) đây,? )?${formula} ?:? ?`, "giu");
const bracketed =
  /\(((?:Nghị quyết|Quyết định|Kết luận|Chỉ thị|Kế hoạch|Chương trình|Đề án|Nghị định|Thông tư|Quy định|Công văn|Thông báo|Hướng dẫn|Tờ trình|Công điện)(?: số)? \d{1,5}[^\s();,]{0,40})\)/gu;
const quotes: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ['"', '"'],
  ["'", "'"],
]);
const longestName = 120;

/** Every short name a paragraph defines, left to right. A span covers the bracket where there is one, the name stands without quotes. */
export function readShortNames(text: string): readonly ShortNameDefinition[] {
  if (!/gọi|viết|GỌI|VIẾT|\(/.test(text)) return [];
  const definitions: ShortNameDefinition[] = [];
  for (const match of text.matchAll(called)) {
    const definition = readCalled(text, match.index, match.index + match[0].length, /đây/iu.test(match[0]));
    if (definition !== undefined && definition.start >= (definitions.at(-1)?.end ?? 0)) definitions.push(definition);
  }
  for (const match of text.matchAll(bracketed)) {
    const [whole, name = ""] = match;
    const { index } = match;
    definitions.push({
      start: index,
      end: index + whole.length,
      kind: "bracketed",
      name: { start: index + 1, end: index + 1 + name.length, text: name },
    });
  }
  return definitions.sort((a, b) => a.start - b.start);
}

/**
 * Outside a bracket only "sau đây gọi tắt là" and ", gọi tắt là" define a name; "hay còn gọi là" and "được gọi là" explain a word, and so
 * does "thường gọi tắt là".
 */
function readCalled(text: string, start: number, nameAt: number, announced: boolean): ShortNameDefinition | undefined {
  const inBracket = text[start - 1] === "(";
  const parted = text.slice(0, start).endsWith(", ") && /tắt(?: là| ?:) ?$/iu.test(text.slice(start, nameAt));
  if (!inBracket && !announced && !parted) return undefined;
  const closing = quotes.get(text[nameAt] ?? "");
  const nameStart = closing === undefined ? nameAt : nameAt + 1;
  const rest = text.slice(nameStart, nameStart + longestName + 1);
  const length = closing !== undefined ? rest.indexOf(closing) : rest.search(inBracket ? /[)]/ : /[),;:]|\.(?: |$)|$/u);
  if (length < 1 || length > longestName) return undefined;
  const name = rest.slice(0, length).trimEnd();
  const after = nameStart + length + (closing === undefined ? 0 : 1);
  const closed = inBracket && text[after] === ")";
  return {
    start: closed ? start - 1 : start,
    end: closed ? after + 1 : after,
    kind: "called",
    name: { start: nameStart, end: nameStart + name.length, text: name },
  };
}
