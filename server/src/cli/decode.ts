import { isUtf8 } from "node:buffer";
import type { Message } from "../rules/rule.ts";
import { binaryFormatOf } from "./binary-format.ts";
import { legacyEncodingOf } from "./legacy-encoding.ts";

export interface DecodedText {
  readonly text: string;
  /** A byte order mark stood before the text. It is no part of it: the first letter is line 0, character 0. */
  readonly bom: boolean;
}

export interface Undecodable {
  readonly problem: Message;
  /** Its letters can still be made out, and they speak of a plan. */
  readonly plan: boolean;
}

/** Fewer words than these may be chance in a text that is valid UTF-8. */
const enoughWords = 3;

/** Reads bytes as UTF-8. Anything else is named, with the way to convert it; it is never guessed into letters. */
export function decode(bytes: Buffer): DecodedText | Undecodable {
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  const binary = binaryFormatOf(bytes);
  if (binary) return { problem: binary, plan: false };
  if (!isUtf8(bytes)) {
    const legacy = legacyEncodingOf(new TextDecoder("windows-1252").decode(bytes));
    return { problem: legacy?.message ?? unknown, plan: legacy?.plan ?? false };
  }
  const bom = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString("utf8", bom ? 3 : 0);
  const legacy = brokenLetter.test(text) ? legacyEncodingOf(text) : undefined;
  return legacy && legacy.hits >= enoughWords ? { problem: legacy.message, plan: legacy.plan } : { text, bom };
}

/** Letters and signs that Unicode Vietnamese does not use; without any of them nothing needs counting. */
const brokenLetter = /[®©¹¸µ«¨·ØøÜüÖöÑñÇçÞþßÆæÄäÅåËëÏïÎîÛûÐð»]/;

const unknown: Message = {
  vi: "không phải UTF-8 và không nhận ra bảng mã; hãy lưu lại tệp với bảng mã UTF-8",
  en: "is not UTF-8 and its encoding is not known; save it again as UTF-8",
};

function utf16Of(bytes: Buffer): Undecodable | undefined {
  const order = byteOrderOf(bytes);
  if (!order) return undefined;
  const text = new TextDecoder(order === "LE" ? "utf-16le" : "utf-16be").decode(bytes.subarray(0, 65_536));
  const problem = {
    vi: `có vẻ là UTF-16 ${order}; hãy mở bằng trình soạn thảo rồi chọn Lưu với bảng mã UTF-8`,
    en: `looks like UTF-16 ${order}; open it in an editor and save it with encoding UTF-8`,
  };
  return { problem, plan: /kế\s+hoạch/iu.test(text.normalize("NFC")) };
}

/** By the mark; without one by the zero bytes of spaces, digits and line ends, which all stand on one side. */
function byteOrderOf(bytes: Buffer): "LE" | "BE" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "BE";
  const zeros = { even: 0, odd: 0 };
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? "even" : "odd"]++;
  const many = length / 8;
  if (zeros.odd > many && zeros.even === 0) return "LE";
  return zeros.even > many && zeros.odd === 0 ? "BE" : undefined;
}
