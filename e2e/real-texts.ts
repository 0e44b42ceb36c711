// Texts for the journeys: rows of the real validation file where the data sets are, our own headlines elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

const file = path.join(process.env.TREFOIL_DATA ?? '../shared/data', 'financial-sentiment/validation.csv');

const companies = ['Northwind', 'Contoso', 'Fabrikam', 'Litware', 'Adatum', 'Tailspin', 'Wingtip', 'Proseware', 'Lucerne', 'Trey Research'];
const events = [
  'shares surge after record profit', 'cuts its outlook as demand weakens', 'names a new finance chief', 'to hold its annual meeting in May',
  'wins a contract worth 300 million', 'falls 8% on a regulator’s probe', 'declares a quarterly dividend of $0.40', 'downgraded to sell by analysts',
  'agrees to buy a rival for cash', 'recalls 40,000 cars',
];

/** At least `count` different texts, with a word on where they come from. */
export function realTexts(count: number): { texts: string[]; source: string } {
  if (existsSync(file)) {
    const { data } = Papa.parse<{ text: string }>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
    return { texts: data.slice(0, count).map(({ text }) => text), source: 'the validation rows of financial-sentiment' };
  }
  const texts = Array.from({ length: count }, (_, index) => {
    const [company, event] = [companies[index % 10], events[Math.floor(index / 10) % 10]];
    return `${company} ${event}${index >= 100 ? `, day ${Math.floor(index / 100)}` : ''}`;
  });
  return { texts, source: 'headlines of our own (the data sets are not here)' };
}

export const asCsv = (texts: string[]) => Papa.unparse({ fields: ['text'], data: texts.map((text) => [text]) });
