import { strFromU8, unzipSync } from "fflate";
import { Unreadable, unreadable } from "./unreadable.ts";

/** What a part and all parts may unpack to, in bytes: some fifty times the longest plan, and little enough for any machine. */
const largestPart = 128 * 1024 * 1024;
const largestWhole = 256 * 1024 * 1024;
/** A document has dozens of parts; an archive with many thousands is none. */
const mostParts = 10_000;

/** The XML parts of a .docx by their paths ("word/document.xml"). Throws `Unreadable` for what is no such archive. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (isCompound(bytes)) throw new Unreadable(isEncrypted(bytes) ? unreadable.protected : unreadable.oldWord);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable(unreadable.notWord);
  let whole = 0;
  let parts = 0;
  const wanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (++parts > mostParts) throw new Unreadable(unreadable.tooLarge);
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    whole += originalSize;
    // The archive's own word for the size also bounds the room that unpacking may take, so a false one gains nothing.
    if (originalSize > largestPart || whole > largestWhole) throw new Unreadable(unreadable.tooLarge);
    return true;
  };
  try {
    const unpacked = Object.entries(unzipSync(bytes, { filter: wanted }));
    return new Map(unpacked.map(([name, part]) => [name, textOfPart(part)]));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(unreadable.broken);
  }
}

/** XML is UTF-8, or UTF-16 with a mark. */
function textOfPart(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder("utf-16le").decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder("utf-16be").decode(part);
  return strFromU8(part[0] === 0xef && part[1] === 0xbb ? part.subarray(3) : part);
}

/** Files of Word 97 to 2003, and newer ones under a password, are compound files (OLE). */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** A protected document keeps its archive in a stream "EncryptedPackage"; names of streams are UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");
  const latin = new TextDecoder("latin1");
  const step = 1 << 16;
  for (let from = 0; from < bytes.length; from += step) {
    if (latin.decode(bytes.subarray(from, from + step + name.length)).includes(name)) return true;
  }
  return false;
}
