// Whether passages carry a sentence that a language model wrote. Strict on purpose: a true sentence that is refused costs a little polish,
// a made-up one that passes is a promise of the shop.
import { findAmounts } from '@/ml/text/find-amounts';
import { findEmails, withoutEmails } from '@/ml/text/facts';
import type { Passage } from '../schema';
import { contentOf, coverage, digitsIn, hasCondition, sentencesOf, strongWordsIn } from './sentence-parts';

const citation = /\[(\d{1,3})\]/g;
const address = /\b(?:https?:\/\/|www\.)[^\s)\]]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|co|shop|store|example|info|biz|cn|uk|app|dev|me)\b(?:\/[^\s)\]]*)?/giu;
/** Share of the content words of a sentence that its passages must hold. */
const leastCoverage = 0.5;
const leastClaimCoverage = 0.6;

export interface Evidence {
  text: string;
  digits: Set<string>;
  amounts: Set<string>;
  content: Set<string>;
  sentences: string[];
  passages: number;
}

const amountKey = ({ value, currency }: { value: number; currency: string }) => `${currency} ${value.toFixed(2)}`;

export function evidenceOf(passages: readonly Passage[]): Evidence {
  const text = passages.map(({ title, text: body, href }) => `${title}\n${body}\n${href}`).join('\n').normalize('NFKC');
  return {
    text: text.toLowerCase(),
    digits: new Set(digitsIn(text)),
    amounts: new Set(findAmounts(text).map(amountKey)),
    content: new Set(contentOf(text)),
    sentences: passages.flatMap(({ title, text: body }) => sentencesOf(body).map((sentence) => `${title}: ${sentence}`)),
    passages: passages.length,
  };
}

/** The numbers that a text cites. */
export const citationsIn = (text: string) => [...text.matchAll(citation)].map((match) => Number(match[1]));

/** Why a sentence may not be shown; undefined where it may. */
export function problemOf(sentence: string, evidence: Evidence): string | undefined {
  if (citationsIn(sentence).some((number) => number < 1 || number > evidence.passages)) return 'cites a passage that is not there';
  const plain = sentence.replace(citation, ' ').normalize('NFKC');
  if (/<[a-z/!]/i.test(plain) || /\]\(|!\[/.test(plain)) return 'holds markup';
  if (findEmails(plain).some((email) => !evidence.text.includes(email))) return 'holds an e-mail address that is in no passage';
  if ((withoutEmails(plain).match(address) ?? []).some((link) => !evidence.text.includes(link.toLowerCase().replace(/[.,]+$/, '')))) return 'holds a link that is in no passage';
  if (findAmounts(plain).some((amount) => !evidence.amounts.has(amountKey(amount)))) return 'holds an amount that is in no passage';
  if (digitsIn(plain).some((digits) => !evidence.digits.has(digits))) return 'holds a number that is in no passage';
  if (strongWordsIn(plain).some((word) => !isClaimed(plain, word, evidence))) return 'promises what no passage does';
  if (coverage(contentOf(plain), evidence.content) < leastCoverage) return 'says what no passage says';
  return undefined;
}

/** "Free", "always", "everything": a sentence of a passage must say it of the same thing, and its conditions must not be lost. */
function isClaimed(sentence: string, word: string, { sentences }: Evidence): boolean {
  return sentences.some((each) =>
    strongWordsIn(each).includes(word)
    && coverage(contentOf(sentence), new Set(contentOf(each))) >= leastClaimCoverage
    && (!hasCondition(each) || hasCondition(sentence)));
}
