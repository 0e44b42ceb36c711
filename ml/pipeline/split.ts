// Split: a part of the training rows is held out for every choice. It is chosen by the hash of the text, so that it
// stays the same when rows come or go.
import { cleanText } from '../text/clean';
import { hashText } from '../text/hashed-ngrams';

const oneIn = 8;
const testedOneIn = 5;

/** Letters and digits only, so that templated rows which differ in signs fall on one side. */
const withoutSigns = (text: string) => cleanText(text).replace(/[^\p{L}\p{N} ]/gu, '');

/** Whether a text belongs to the test part of a data set that comes without one: about one in five. */
export const isTestText = (text: string) => hashText(`test ${withoutSigns(text)}`) % testedOneIn === 0;

/**
 * About one row in eight is held out.
 * @param textOf what decides; rows of one text stay together
 */
export function split<Row extends { text: string }>(rows: readonly Row[], textOf = ({ text }: Row) => text): { train: Row[]; heldOut: Row[] } {
  const isHeldOut = (row: Row) => hashText(`held out ${cleanText(textOf(row))}`) % oneIn === 0;
  return { train: rows.filter((row) => !isHeldOut(row)), heldOut: rows.filter(isHeldOut) };
}
