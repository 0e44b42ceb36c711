// Words that full-text search compares. English words are stemmed lightly; Chinese has no spaces, so every character and every two
// neighbours count as words.
import { cleanText } from '../text/clean';

/** Too common to tell articles apart. Question words stay: "how much" and "how long" ask for different things. */
const stopWords = new Set(
  "a an the and or but if of to in on at by for with from as is are was were be been am do does did have has had i i'm i've i'd me my mine you your yours we us our it its it's this that these those there here so just please pls hi hello hey thanks thank can could would will shall should may might ok".split(' '),
);
const chineseStopWords = new Set('的了吗呢啊吧呀么们是我你您在也就都把被给请这那'.split(''));

const word = /\p{Script=Han}+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const vowel = /[aeiouy]/;

/** `stopped` → `stop`, but `all` and `press` keep theirs. */
const single = (stem: string) => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : /[^aeiou]ell$/.test(stem) ? stem.slice(0, -1) : stem);

/**
 * A word without its endings of number, tense and kind, so that "cancelled", "cancelling", "cancels" and "cancellation" are one. Lighter
 * than Porter 1980: it need not be right, only the same on both sides.
 */
export function stem(given: string): string {
  let text = given.replace(/['’](?:s|ll|re|ve|d|m)?$/, '').replace(/n['’]t$/, '');
  if (text.length <= 3 || !/^[a-z]+$/.test(text)) return text;
  if (text.endsWith('ies')) text = `${text.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(text)) text = text.slice(0, -2);
  else if (/[^su]s$/.test(text) && !text.endsWith('is')) text = text.slice(0, -1);
  for (const ending of ['ations', 'ation', 'ement', 'ment', 'ings', 'ing', 'ied', 'ed']) {
    const rest = text.slice(0, -ending.length);
    if (!text.endsWith(ending) || rest.length < 3 || !vowel.test(rest)) continue;
    text = single(ending === 'ied' ? `${rest}y` : rest);
    break;
  }
  return text.length > 4 ? text.replace(/(?:ery|er|e|y)$/, '') : text.replace(/e$/, '');
}

/** Terms of a text in order, repeats kept. Han characters give unigrams and bigrams, other scripts stemmed words. */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [found] of cleanText(text).matchAll(word)) {
    if (!/^\p{Script=Han}/u.test(found)) {
      if (!stopWords.has(found)) terms.push(stem(found));
      continue;
    }
    const characters = [...found];
    characters.forEach((character, at) => {
      if (!chineseStopWords.has(character)) terms.push(character);
      const next = characters[at + 1];
      if (next !== undefined) terms.push(character + next);
    });
  }
  return terms;
}
