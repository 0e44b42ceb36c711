// What sentences are made of, in English and Chinese: content words, numbers, words that promise, words that restrict.

const stopWords = new Set(('a an the and or but if then so of to in on at by for from with without within as is are was were be been being it its this that these those there here you your yours we our us i me my they them their he she his her can could may might will would shall should must do does did done have has had not no nor only also just more most very than too up out about into over under after before until while when where which who whom what how why all any both each few some such own same other please').split(' '));
const englishStrong = /\b(?:free|gratis|complimentary|everything|anything|everyone|anyone|all|any|always|never|guaranteed?|promised?|discount(?:ed|s)?|vouchers?|compensation|unlimited|forever|instantly|immediately)\b/giu;
const chineseStrong = /免费|免邮|全部|所有|一切|任何|永远|永久|总是|绝对|保证|承诺|赔偿|补偿|优惠|折扣|打折|赠送|无限|立即/gu;
const condition = /\d|\b(?:from|until|unless|except|if|only|within|for|as long as|once|where|who|most|up to)\b|除|如果|只有|仅|以内|之前|满|起|除非|不包括|内/iu;
const numberWords: Record<string, string> = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', fourteen: '14', fifteen: '15', twenty: '20', thirty: '30', fifty: '50', hundred: '100', twice: '2',
};
const chineseDigits: Record<string, string> = { 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 十: '10', 半: '0.5' };

/** Numbers in a text, in digits wherever they are written in words; shares keep their sign. */
export function digitsIn(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const written = [...plain.matchAll(/(\d+(?:[.,:]\d+)*)\s?(%|percent|per cent)?/gu)].map(([, number, share]) => normal(number ?? '') + (share ? '%' : ''));
  const words = (plain.match(/[a-z]+/g) ?? []).flatMap((word) => (numberWords[word] ? [numberWords[word]] : []));
  const chinese = [...plain.matchAll(/([二两三四五六七八九十半])\s?(?=[天日周月年个小分英镑元件次折倍成])/gu)].map((match) => chineseDigits[match[1] ?? ''] ?? '');
  return [...written, ...words, ...chinese];
}

/** "1,000" and "1000", "3.50" and "3.5" alike. */
const normal = (number: string) => number.replace(/,(?=\d{3}\b)/g, '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** Content words by their stems, and pairs of Chinese characters. */
export function contentOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\[\d+\]/g, ' ');
  const words = (plain.match(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu) ?? []).filter((word) => !stopWords.has(word)).map(stem);
  const pairs = (plain.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => [...run].slice(1).map((character, index) => [...run][index]! + character));
  return [...words, ...pairs];
}

const stem = (word: string) => word.replace(/['’].*$/, '').replace(/(?<=\p{L}{3})(?:ations?|ing|ies|ied|ed|es|s|ly|y|e)$/u, '').slice(0, 6);

/** Share of `wanted` that is in `there`; 1 where nothing is wanted. */
export const coverage = (wanted: string[], there: ReadonlySet<string>) => (wanted.length === 0 ? 1 : wanted.filter((each) => there.has(each)).length / wanted.length);

export const strongWordsIn = (text: string): string[] => [...new Set([...(text.toLowerCase().match(englishStrong) ?? []), ...(text.match(chineseStrong) ?? [])])];

export const hasCondition = (text: string) => condition.test(text.replace(/\[\d+\]/g, ' '));

/** Sentences with the citations that follow them. */
export const sentencesOf = (text: string): string[] => text.split(sentenceEnd).map((each) => each.trim()).filter(Boolean);

/** Between a sentence, with its citations, and the next. */
export const sentenceEnd = /(?<=[.!?](?:\s?\[\d{1,3}\])*)\s+(?=[^\s[])|(?<=[。！？](?:\s?\[\d{1,3}\])*)\s*(?=[^\s[。！？])|\n+(?=[^\s[])/u;
