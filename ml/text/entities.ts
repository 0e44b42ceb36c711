// Which tickers and companies a text names. Names are looked up as written, with their capitals and at word boundaries;
// the longest name wins. A name that is a plain word in lower case ("apple pie", "target") therefore never matches.
import extracted from './extracted-companies.json';
import { wellKnownCompanies } from './well-known-companies';

export interface Entity {
  kind: 'ticker' | 'company';
  name: string;
  ticker?: string;
  /** Half-open range in UTF-16 units. */
  start: number;
  end: number;
}

const companies = new Map<string, string>([...Object.entries(extracted), ...Object.entries(wellKnownCompanies)]);
/** Names by their first word, longest first. */
const byFirstWord = new Map<string, string[]>();
for (const name of [...companies.keys()].sort((a, b) => b.length - a.length)) {
  const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}

const cashtag = /(?<![\p{L}\p{N}$])\$([A-Za-z]{1,6}(?:[.-][A-Za-z]{1,2})?)(?![\p{L}\p{N}])/gu;
const wordStart = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*|(?<![\p{L}\p{N}])eBay/gu;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The tickers and companies named in `text`, in order of appearance, each place once. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [...text.matchAll(cashtag)].map((match) => {
    const ticker = (match[1] ?? '').toUpperCase();
    return { kind: 'ticker', name: `$${ticker}`, ticker, start: match.index, end: match.index + match[0].length };
  });
  let until = 0;
  for (const { 0: word, index } of text.matchAll(wordStart)) {
    if (index < until || found.some(({ start, end }) => index >= start && index < end)) continue;
    const name = byFirstWord.get(word)?.find((candidate) => standsAt(text, candidate, index));
    if (!name) continue;
    until = index + name.length;
    const ticker = companies.get(name);
    found.push({ kind: 'company', name, ...(ticker ? { ticker } : {}), start: index, end: until });
  }
  return found.sort((a, b) => a.start - b.start);
}

const standsAt = (text: string, name: string, index: number) =>
  text.startsWith(name, index) && !wordCharacter.test(text[index + name.length] ?? ' ');
