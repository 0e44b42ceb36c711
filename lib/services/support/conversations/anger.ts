// How angry a message sounds, from its wording, its typing and the polarity model. The model was trained on posts about companies: of what
// customers say it hears little (angry and calm messages alike come out below 0.2), so wording carries the verdict and the model adds to it.
import { angerWords } from './anger-words';

/** Log-odds of a message with nothing angry in it: about one in fifty. */
const bias = -4;
const shouting = 2.5;
const exclaiming = 1.5;
/** Of P(negative) − P(positive). */
const polarityWeight = 2;
/** Signs of one kind say the same thing again. */
const signsOfAKind = 2;

/**
 * Probability that `text` is angry. Chosen so that 0.8 takes an insult, or two milder signs together; a bad word in a calm question stays below.
 * @param polarity what the model says of it; undefined where it was not asked
 */
export function angerOf(text: string, polarity?: Record<string, number>): number {
  const plain = text.normalize('NFKC').replaceAll('’', "'");
  const words = angerWords.reduce((sum, { pattern, weight }) => sum + weight * Math.min(signsOfAKind, plain.match(pattern)?.length ?? 0), 0);
  const typing = (isShouted(plain) ? shouting : 0) + (/[!?]{3,}|!!/.test(plain) ? exclaiming : 0);
  const model = polarityWeight * ((polarity?.bearish ?? 0) - (polarity?.bullish ?? 0));
  return 1 / (1 + Math.exp(-(bias + words + typing + model)));
}

/** Capitals throughout, in at least three words: an order number or "HELP" is no shouting. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{Script=Latin}{2,}/gu) ?? [];
  const letters = words.join('');
  return words.length >= 3 && [...letters].filter((letter) => letter !== letter.toLowerCase()).length > 0.8 * letters.length;
}
