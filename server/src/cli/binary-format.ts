import type { Message } from "../rules/rule.ts";

const notText = (vi: string, en: string): Message => ({
  vi: `là ${vi}, không phải văn bản thuần; hãy lưu nội dung thành tệp văn bản UTF-8`,
  en: `is ${en}, not plain text; save its content as a UTF-8 text file`,
});

/** First bytes of the files people hand over instead of text, as Latin-1. */
const signatures: readonly (readonly [string, Message])[] = [
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", notText("tệp Word cũ (.doc)", "an old Word file (.doc)")],
  ["%PDF-", notText("tệp PDF", "a PDF file")],
  ["{\\rtf", notText("tệp Rich Text (.rtf)", "a Rich Text file (.rtf)")],
  ["\x89PNG\r\n", notText("tệp ảnh PNG", "a PNG image")],
  ["\xff\xd8\xff", notText("tệp ảnh JPEG", "a JPEG image")],
];
const zip = "PK\x03\x04";

/** Names a file that is no text at all by its first bytes; undefined for anything that may be text. */
export function binaryFormatOf(bytes: Buffer): Message | undefined {
  const start = bytes.toString("latin1", 0, 4096);
  if (start.startsWith(zip)) return zipFormat(bytes);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  return start.includes("\0") ? notText("tệp nhị phân", "a binary file") : undefined;
}

/** Office files are zip archives; the folder names inside tell which. */
function zipFormat(bytes: Buffer): Message {
  if (bytes.includes("word/")) return notText("tệp Word (.docx)", "a Word file (.docx)");
  if (bytes.includes("xl/")) return notText("tệp Excel (.xlsx)", "an Excel file (.xlsx)");
  if (bytes.includes("opendocument.text")) return notText("tệp OpenDocument (.odt)", "an OpenDocument file (.odt)");
  return notText("tệp nén (.zip)", "a zip archive");
}
