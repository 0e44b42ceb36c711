// Clean: links out, repeats and contradictions out, and no text of the test part may be in the training part.
import { cleanText, stripUrls } from '../text/clean';
import type { LabelledText } from './read-examples';

export interface CleaningCounts {
  collected: number;
  urlsStripped: number;
  repeatsDropped: number;
  contradictionsDropped: number;
  leaksDropped: number;
  emptyDropped: number;
}

export interface Cleaned {
  train: LabelledText[];
  test: LabelledText[];
  counts: CleaningCounts;
}

/** Test rows are never dropped or changed: figures must stay comparable with everybody else's. */
export function clean(train: LabelledText[], test: LabelledText[]): Cleaned {
  const tested = new Set(test.map(({ text }) => cleanText(text)));
  const labelsOf = new Map<string, Set<number>>();
  for (const { text, label } of train) {
    const key = cleanText(text);
    labelsOf.set(key, (labelsOf.get(key) ?? new Set()).add(label));
  }
  const counts: CleaningCounts = {
    collected: train.length,
    urlsStripped: train.filter(({ text }) => stripUrls(text) !== text).length,
    repeatsDropped: 0,
    contradictionsDropped: 0,
    leaksDropped: 0,
    emptyDropped: 0,
  };
  const seen = new Set<string>();
  const kept = train.filter(({ text }) => {
    const key = cleanText(text);
    if (key === '') counts.emptyDropped++;
    else if (tested.has(key)) counts.leaksDropped++;
    else if ((labelsOf.get(key)?.size ?? 0) > 1) counts.contradictionsDropped++;
    else if (seen.has(key)) counts.repeatsDropped++;
    else {
      seen.add(key);
      return true;
    }
    return false;
  });
  return { train: kept, test, counts };
}
