// Which of our two languages a message is written in. Names, numbers and words that both sides of the world type ("ok") tell nothing.

const han = /\p{Script=Han}/gu;
const latinWord = /\p{Script=Latin}[\p{Script=Latin}'’-]*/gu;
/** What is written the same way in any language. */
const neutral = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|#?\b[a-z]{0,3}[-–—_ ]?\d[\d\p{L}.,:/-]*/giu;
const neutralWords = new Set(['ok', 'okay', 'okey', 'k', 'kk', 'hi', 'hey', 'hello', 'yes', 'no', 'bye', 'app', 'vip', 'id', 'email', 'paypal', 'visa', 'dhl', 'dpd']);

/**
 * The language of `text`; `fallback` where the text does not tell. A few foreign words in a Chinese sentence leave it Chinese: one
 * character says about as much as two Latin words.
 */
export function detectLanguage<Language extends string>(text: string, fallback: Language | 'en' | 'zh'): Language | 'en' | 'zh' {
  const plain = text.normalize('NFKC').replace(neutral, ' ');
  const characters = plain.match(han)?.length ?? 0;
  const words = (plain.match(latinWord) ?? []).filter((word) => !neutralWords.has(word.toLowerCase())).length;
  if (characters === 0 && words === 0) return fallback;
  return characters * 2 >= words ? 'zh' : 'en';
}
