// Which items of an order a message means: by name, by number in the list, all of them, all but one.
import { isWord, wordsOf } from '@/ml/text/find-products';

const everything = /\b(?:all|everything|both|whole|complete)\b|全部|所有|都退|整单|全退/iu;
const without = /\b(?:except|but not|apart from|without|all but)\b|除了|除去/iu;
const ordinals: Record<string, number> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, fifth: 5, last: -1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const chineseOrdinals = '一二三四五六七八九';
/** Words that many names share tell nothing. */
const common = new Set(['set', 'the', 'of', 'and', 'a']);

/** Ids of the items meant, in the order of the list; null where none is named. */
export function chooseItems(text: string, items: readonly { id: string; name: string }[]): string[] | null {
  const words = wordsOf(text);
  const named = new Set(items.filter(({ name }) => isNamed(words, text, name, items)).map(({ id }) => id));
  if (everything.test(text) || without.test(text)) {
    const excepted = without.test(text) ? named : new Set<string>();
    if (without.test(text) && named.size === 0) return null;
    return items.filter(({ id }) => !excepted.has(id)).map(({ id }) => id);
  }
  if (named.size > 0) return items.filter(({ id }) => named.has(id)).map(({ id }) => id);
  const places = new Set(placesIn(words, text).map((place) => (place < 0 ? items.length + place : place - 1)));
  const chosen = items.filter((_, index) => places.has(index));
  return chosen.length > 0 && chosen.length === places.size ? chosen.map(({ id }) => id) : null;
}

function isNamed(words: string[], text: string, name: string, items: readonly { name: string }[]): boolean {
  if (text.normalize('NFKC').toLowerCase().includes(name.toLowerCase())) return true;
  const own = wordsOf(name).filter((word) => !common.has(word));
  const telling = own.filter((word) => items.every((other) => other.name === name || !wordsOf(other.name).includes(word)));
  return telling.some((word) => words.some((typed) => isWord(typed, word)));
}

/** Only where the message holds little else: "I waited 2 weeks" is no second item. */
function placesIn(words: string[], text: string): number[] {
  const chinese = [...text.matchAll(/第([一二三四五六七八九])|(?<![\p{Script=Han}])([一二三四五六七八九])(?![\p{Script=Han}])/gu)].map((match) => chineseOrdinals.indexOf(match[1] ?? match[2] ?? '') + 1);
  if (words.length > 8) return chinese;
  const counted = words.flatMap((word) => (/^\d{1,2}$/.test(word) ? [Number(word)] : ordinals[word] !== undefined ? [ordinals[word]] : []));
  // In "the second one", "one" is no number.
  if (counted.length > 1 && words.at(-1) === 'one') counted.pop();
  return [...chinese, ...[...text.matchAll(/第(\d{1,2})/gu)].map((match) => Number(match[1])), ...(/[?？]|week|day|周|天/iu.test(text) ? [] : counted)];
}
