// Cuts many texts into requests that stay within the route's limits.
import { maxTextsPerRequest } from '@/lib/services/sentiment/limits';

/** A text with the id of its answer and its 1-based place in the batch. */
export interface NumberedText {
  id: string;
  text: string;
  row: number;
}

/** Characters of one request: at three bytes each, far below the largest body. */
const charactersPerPart = 300_000;
/** The first answers should be seen soon. */
const firstPart = 50;

/** The texts in order, cut into parts whose rows follow each other. */
export function splitTexts(texts: NumberedText[]): NumberedText[][] {
  const parts: NumberedText[][] = [];
  let part: NumberedText[] = [];
  let characters = 0;
  for (const text of texts) {
    const full = part.length >= (parts.length === 0 ? firstPart : maxTextsPerRequest);
    if (part.length > 0 && (full || characters + text.text.length > charactersPerPart)) {
      parts.push(part);
      part = [];
      characters = 0;
    }
    part.push(text);
    characters += text.text.length;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
