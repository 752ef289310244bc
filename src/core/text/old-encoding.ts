/**
 * Vietnamese as it was stored before Unicode: TCVN3 (fonts .VnTime) keeps each letter in one byte, VNI (fonts VNI-Times) writes the mark after its vowel.
 * Both look like nonsense in a Unicode font ("Céng hßa", "Coäng hoøa").
 */
export type OldEncoding = 'TCVN3' | 'VNI';

/** One TCVN3 byte a letter, in the order of the code page. Capitals with tone marks are the small letters in a capital font. */
const TCVN3_PAIRS = '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';
const TCVN3 = new Map(TCVN3_PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

const TONES: Record<string, string> = { 'ù': '\u0301', 'ø': '\u0300', 'û': '\u0309', 'õ': '\u0303', 'ï': '\u0323' };
const HATS: Record<string, string> = { 'â': '\u0302', 'á': '\u0302\u0301', 'à': '\u0302\u0300', 'å': '\u0302\u0309', 'ã': '\u0302\u0303', 'ä': '\u0302\u0323' };
const BOWLS: Record<string, string> = { 'ê': '\u0306', 'é': '\u0306\u0301', 'è': '\u0306\u0300', 'ú': '\u0306\u0309', 'ü': '\u0306\u0303', 'ë': '\u0306\u0323' };
const VNI_LETTERS: Record<string, string> = { 'ô': 'ơ', 'ö': 'ư', 'ñ': 'đ', 'æ': 'ỉ', 'ó': 'ĩ', 'ò': 'ị', 'î': 'ỵ' };

function vniMark(vowel: string, mark: string): string | null {
  if (TONES[mark] !== undefined && 'aeouyôö'.includes(vowel)) return TONES[mark];
  if (HATS[mark] !== undefined && 'aeo'.includes(vowel)) return HATS[mark];
  return vowel === 'a' ? (BOWLS[mark] ?? null) : null;
}

/** Every vowel with its mark, in either case, as one letter; and the letters that stand alone. */
const VNI = new Map<string, string>();
const bothCases = (letter: string): string[] => [letter, letter.toUpperCase()];
const alone = (letter: string): string => (letter === letter.toLowerCase() ? VNI_LETTERS[letter] : VNI_LETTERS[letter.toLowerCase()]?.toUpperCase()) ?? letter;
for (const letter of Object.keys(VNI_LETTERS).flatMap(bothCases)) VNI.set(letter, alone(letter));
for (const vowel of 'aeouyôö') {
  for (const mark of Object.keys({ ...TONES, ...HATS, ...BOWLS })) {
    const sign = vniMark(vowel, mark);
    if (sign !== null) for (const letter of bothCases(vowel)) for (const written of bothCases(mark)) VNI.set(letter + written, (alone(letter) + sign).normalize('NFC'));
  }
}

function fromVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    // a mark never is an ASCII sign
    const pair = text.charCodeAt(at + 1) > 0x7f ? VNI.get(sign + text.charAt(at + 1)) : undefined;
    result += pair ?? VNI.get(sign) ?? sign;
    if (pair !== undefined) at += 1;
  }
  return result.normalize('NFC');
}

/** The text in Unicode. Only for text that is known to be in the old encoding: nothing in a single letter tells. */
export function fromOldEncoding(text: string, encoding: OldEncoding): string {
  if (encoding === 'VNI') return fromVni(text);
  let result = '';
  for (const sign of text) result += TCVN3.get(sign) ?? sign;
  return result.normalize('NFC');
}

/** letters that only Unicode Vietnamese has */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]/;
/** signs that Vietnamese never has inside a word, but TCVN3 does */
const TCVN3_SIGN = /[A-Za-z][¨©ª«¬\u00ad®µ¶·¸¹»¼½¾Æ×Þßþ÷]|[¨©ª«¬®µ¶·¸¹»¼½¾×ßþ÷][a-z]/;
/** a vowel followed by a sign that can only be its mark */
const VNI_PAIR = /[aeouyöôAEOUYÖÔ][øûïåäëüØÛÏÅÄËÜ]|[öñÖÑ][a-zùø]/;

/** Does the text carry the signs of an old encoding? null for what is Unicode or plain ASCII; words without any telling letter stay undecided. */
export function oldEncodingOf(text: string): OldEncoding | null {
  if (UNICODE_ONLY.test(text)) return null;
  if (TCVN3_SIGN.test(text)) return 'TCVN3';
  return VNI_PAIR.test(text) ? 'VNI' : null;
}

/** How a text is written as far as its letters tell. Letters of Latin-1 alone ("café", "Quý") are `undecided` when no sign of an old encoding is among them. */
export type Script = 'ascii' | 'unicode' | OldEncoding | 'undecided';

/**
 * Tells Vietnamese in Unicode from the old encodings. Asked of every cell, so that the first letter that only Unicode has settles it.
 *
 * @example scriptOf('Sở Nội vụ') === 'unicode'
 */
export function scriptOf(text: string): Script {
  let isAscii = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (isVietnameseLetter(code)) return 'unicode';
    isAscii = false;
  }
  return isAscii ? 'ascii' : (oldEncodingOf(text) ?? 'undecided');
}

/** ă đ ơ ư and the letters with two marks, small and capital */
function isVietnameseLetter(code: number): boolean {
  return code >= 0x1ea0 ? code <= 0x1ef9 : code >= 0x102 && (code <= 0x103 || code === 0x110 || code === 0x111 || code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0);
}
