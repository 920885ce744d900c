import { once } from "../catalogue/once.ts";

/** The rhymes of Vietnamese without their tones: the vowels that may stand together, and the consonants that may follow them. */
const rhymes = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu êc",
  "i ich im in inh ip it iu ic ia iêc iêm iên iêng iêp iêt iêu",
  "o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt",
  "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oem oen oeng oeo oet",
  "u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôp uôt uơ uân uâng uât uây uê uêch uên uênh uêu",
  "uy uya uych uyn uynh uyp uyt uyu uyên uyêt",
  "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
].flatMap((line) => line.split(" "));

/** Rhymes that open with y: behind “qu”, and without any consonant before them. */
const rhymesOfY = "y ych yn ynh yp yt yu yên yêt yêm yêng yêu".split(" ");

const tones = "\u0300\u0301\u0309\u0303\u0323";
/** A syllable that ends in p, t, c or ch has the tone sắc or the tone nặng. */
const stopped = /(?:[ptc]|ch)$/;
const vowel = /[aăâeêioôơuưy]/;

/** The rhymes with their tones. Here the mark may be on any of the vowels: where it belongs is another question. */
const toned = (bare: readonly string[]): readonly string[] =>
  bare.flatMap((rhyme) => [
    ...(stopped.test(rhyme) ? [] : [rhyme]),
    ...[...rhyme].flatMap((letter, at) =>
      vowel.test(letter)
        ? [...(stopped.test(rhyme) ? "\u0301\u0323" : tones)].map((tone) =>
            (rhyme.slice(0, at) + letter + tone + rhyme.slice(at + 1)).normalize("NFC"),
          )
        : [],
    ),
  ]);

const plainRhymes = once(() => new Set(toned(rhymes)));
const yRhymes = once(() => new Set(toned(rhymesOfY)));

/** What may stand before a rhyme, besides “qu” and “gi”. */
const initials: ReadonlySet<string> = new Set("b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ").concat(""));
const consonants = "bcdđghklmnpqrstvxfjwz";
const front = /^[eêiyèéẻẽẹềếểễệìíỉĩịỳýỷỹỵ]/;

/** Whether a word begins as Vietnamese ones do. */
export function hasInitial(word: string): boolean {
  return word.startsWith("qu") || initials.has(word.slice(0, initialLength(word)));
}

/** How many consonants a word begins with. */
function initialLength(word: string): number {
  let length = 0;
  while (length < word.length && consonants.includes(word.charAt(length))) length++;
  return length;
}

/**
 * Whether a word in small NFC letters is built like a Vietnamese syllable: an initial, a rhyme and a tone that go together; g, ng and c before
 * a, o, u where gh, ngh and k stand before e, ê, i. Nothing is said of whether there is such a word.
 */
export function isSyllable(word: string): boolean {
  const length = initialLength(word);
  const initial = word.slice(0, length);
  const rhyme = word.slice(length);
  if (initial === "q") return rhyme.startsWith("u") ? rhymeBehindQu(rhyme.slice(1)) : rhymeOfMarkedU(rhyme);
  if (!initials.has(initial)) return false;
  if (initial === "g" && isGi(rhyme)) return true;
  if (!plainRhymes().has(rhyme)) return yRhymes().has(rhyme) && (initial === "" || rhyme.length === 1);
  return initialFits(initial, rhyme);
}

/** “qu” has the sound of u already: no o, u, ư follows it. */
function rhymeBehindQu(rhyme: string): boolean {
  return (plainRhymes().has(rhyme) || yRhymes().has(rhyme)) && !/^[oòóỏõọuùúủũụưừứửữự]/.test(rhyme);
}

/** “qúa”, “qũy”: the mark belongs on the next vowel, which is told elsewhere. */
function rhymeOfMarkedU(rhyme: string): boolean {
  return /^[úùủũụ]/.test(rhyme) && /^[aeiyơ]/.test(rhyme.slice(1));
}

/** “gi” before a rhyme (“giao”, “giữ”), and where its i is the vowel too (“gì”, “gìn”, “giếng”). */
function isGi(rhyme: string): boolean {
  if (!/^[iìíỉĩị]/.test(rhyme)) return false;
  const rest = rhyme.slice(1);
  return rest === "" || plainRhymes().has(rhyme) || plainRhymes().has(rest) || /^[ìíỉĩị][aeo]/.test(rhyme);
}

function initialFits(initial: string, rhyme: string): boolean {
  // “iêu” alone is written “yêu”.
  if (initial === "") return !/^i[êềếểễệ]/.test(rhyme);
  const isFront = front.test(rhyme);
  if (initial === "k" || initial === "gh" || initial === "ngh") return isFront;
  if (initial === "c" || initial === "g" || initial === "ng") return !isFront;
  return true;
}
