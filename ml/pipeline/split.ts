// Split: a part of the training rows is held out for every choice. It is chosen by the hash of the text, so that it
// stays the same when rows come or go.
import { cleanText } from '../text/clean';
import { hashText } from '../text/hashed-ngrams';

const oneIn = 8;

/**
 * About one row in eight is held out.
 * @param textOf what decides; rows of one text stay together
 */
export function split<Row extends { text: string }>(rows: readonly Row[], textOf = ({ text }: Row) => text): { train: Row[]; heldOut: Row[] } {
  const isHeldOut = (row: Row) => hashText(`held out ${cleanText(textOf(row))}`) % oneIn === 0;
  return { train: rows.filter((row) => !isHeldOut(row)), heldOut: rows.filter(isHeldOut) };
}
