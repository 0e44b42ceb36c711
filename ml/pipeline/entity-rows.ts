// The rows of SEntFiN (Sinha et al. 2022): headlines with a sentiment for each entity that they name, often opposite ones in one headline.
import Papa from 'papaparse';
import { markEntity, type MarkedRange } from '../text/mark-entity';

export interface EntityRow {
  headline: string;
  /** The headline as the entity sees it. */
  text: string;
  label: 'bearish' | 'neutral' | 'bullish';
  /** How many entities with a sentiment the headline names. */
  entities: number;
}

const labels: Record<string, EntityRow['label']> = { negative: 'bearish', neutral: 'neutral', positive: 'bullish' };
const decision = /(?:'((?:[^'\\]|\\.|'(?=\w))*)'|"([^"]*)")\s*:\s*['"](\w+)['"]/g;

/** One row for each entity that stands in its headline; entities that do not are left out. */
export function entityRows(csv: string): EntityRow[] {
  const { data } = Papa.parse<{ Title?: string; Decisions?: string }>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  return data.flatMap(({ Title: headline = '', Decisions: decisions = '' }) => {
    const named = [...decisions.matchAll(decision)].flatMap(([, single, double, sentiment = '']) => {
      const label = labels[sentiment];
      const name = (single ?? double ?? '').trim();
      const places = placesOf(name, headline);
      return label && places.length > 0 ? [{ label, places }] : [];
    });
    return named.map(({ label, places }, at) => {
      const others = named.filter((_, other) => other !== at).flatMap((other) => other.places.map((place) => ({ ...place, asked: false })));
      const ranges: MarkedRange[] = places.map((place) => ({ ...place, asked: true }));
      // "Tata" beside "Tata Steel": the longer name is the one that is meant.
      const free = [...ranges, ...others].sort((a, b) => b.end - b.start - (a.end - a.start)).reduce<MarkedRange[]>(
        (kept, range) => (kept.some(({ start, end }) => range.start < end && start < range.end) ? kept : [...kept, range]), []);
      return { headline, text: markEntity(headline, free), label, entities: named.length, marked: free.some(({ asked }) => asked) };
    }).filter(({ marked }) => marked).map(({ marked: _, ...row }) => row);
  });
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Where a name stands in a text as a whole word, in any capitals. */
function placesOf(name: string, text: string): { start: number; end: number }[] {
  if (name === '') return [];
  const [needle, hay] = [name.toLowerCase(), text.toLowerCase()];
  const places: { start: number; end: number }[] = [];
  for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + needle.length)) {
    const end = start + needle.length;
    if (!wordCharacter.test(text[start - 1] ?? ' ') && !wordCharacter.test(text[end] ?? ' ')) places.push({ start, end });
  }
  return places;
}
