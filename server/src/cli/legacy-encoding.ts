import type { Message } from "../rules/rule.ts";

/** A way Vietnamese was written before Unicode, told by how its commonest words look when read as Windows-1252. */
interface LegacyEncoding {
  readonly name: string;
  /** Lower case; none of them is a word of Vietnamese written in Unicode. */
  readonly words: readonly string[];
  /** "kế hoạch" in it. */
  readonly plan: string;
  readonly advice: Message;
}

const byUnikey: Message = {
  vi: "hãy chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi lưu UTF-8",
  en: "convert it to Unicode with Unikey (Ctrl+Shift+F6), then save it as UTF-8",
};

const encodings: readonly LegacyEncoding[] = [
  {
    name: "TCVN3 (ABC)",
    // của, và, được, hoạch, thực, hiện, nhân, dân, định, việc, ngày, tháng, năm, với, không, hội, nghĩa, việt, hòa, xã, chủ, phúc, hạnh
    words: words("cña vµ ®\u00adîc ho¹ch thùc hiön nh©n d©n ®þnh viöc ngµy th¸ng n¨m víi kh«ng héi nghüa viöt hoµ x· chñ phóc h¹nh"),
    plan: "kõ ho¹ch",
    advice: byUnikey,
  },
  {
    name: "VNI-Windows",
    words: words(
      "cuûa vaø ñöôïc hoaïch thöïc hieän nhaân daân ñònh vieäc ngaøy thaùng naêm vôùi khoâng hoäi nghóa vieät hoøa xaõ chuû phuùc haïnh caùc",
    ),
    plan: "keá hoaïch",
    advice: byUnikey,
  },
  {
    name: "VISCII",
    words: words("cüa ðßþc hoõch thñc hi®n ð¸nh vi®c nåm v¾i hµi nghîa vi®t chü hõnh"),
    plan: "kª hoõch",
    advice: byUnikey,
  },
  {
    name: "Windows-1258",
    words: words("cuòa ðýõòc hoaòch thýòc hiêòn ðiònh viêòc ngaìy thaìng nãm võìi hôòi nghiþa viêòt chuò haònh caìc"),
    plan: "kêì hoaòch",
    advice: {
      vi: "hãy mở bằng bảng mã Vietnamese (Windows 1258) rồi lưu UTF-8",
      en: "open it as Vietnamese (Windows 1258), then save it as UTF-8",
    },
  },
  {
    name: "UTF-8 đọc nhầm thành Windows-1252",
    words: words("cá»§a ä‘æ°á»£c hoáº¡ch thá»±c hiá»‡n ä‘á»‹nh viá»‡c nhá»¯ng vá»›i há»™i nghä©a viá»‡t chá»§ cã¡c"),
    plan: "káº¿ hoáº¡ch",
    advice: {
      vi: "chữ đã hỏng khi sao chép; hãy lấy lại bản gốc hoặc lưu ngược về Windows-1252 rồi mở lại bằng UTF-8",
      en: "the letters broke on the way; take the original again, or save it back as Windows-1252 and reopen it as UTF-8",
    },
  },
];

/** Commonest words as Unicode spells them: where they outnumber the others, the text is Unicode with an odd passage. */
const unicodeWords = new Set(words("của và được hoạch thực hiện nhân dân định việc ngày tháng năm với không hội nghĩa các những"));

/** Enough to judge by, and little enough to be free of cost. */
const lookedAt = 65_536;

export interface LegacyReading {
  readonly name: string;
  readonly hits: number;
  readonly message: Message;
  /** The text speaks of a "kế hoạch". */
  readonly plan: boolean;
}

/** What a text without Unicode Vietnamese looks like; `text` is the file read as Windows-1252, or as UTF-8 when it holds broken letters. */
export function legacyEncodingOf(text: string): LegacyReading | undefined {
  const start = text.slice(0, lookedAt).toLowerCase();
  const found = start.split(/[\s!-/:-@[-`{-~]+/);
  const inUnicode = found.filter((word) => unicodeWords.has(word)).length;
  const scores = encodings.map((encoding) => {
    const known = new Set(encoding.words);
    return { encoding, hits: found.filter((word) => known.has(word)).length };
  });
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits <= inUnicode) return undefined;
  const { name, advice, plan } = best.encoding;
  const message = { vi: `có vẻ là ${name}; ${advice.vi}`, en: `looks like ${name}; ${advice.en}` };
  return { name, hits: best.hits, message, plan: start.includes(plan) };
}

function words(list: string): readonly string[] {
  return list.split(" ");
}
