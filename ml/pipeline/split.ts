// Split: a part of the training rows is held out for every choice. It is chosen by the hash of the text, so that it
// stays the same when rows come or go.
import { cleanText } from '../text/clean';
import { hashText } from '../text/hashed-ngrams';

const oneIn = 8;

/** About one row in eight is held out. */
export function split<Row extends { text: string }>(rows: Row[]): { train: Row[]; heldOut: Row[] } {
  const isHeldOut = ({ text }: Row) => hashText(`held out ${cleanText(text)}`) % oneIn === 0;
  return { train: rows.filter((row) => !isHeldOut(row)), heldOut: rows.filter(isHeldOut) };
}
