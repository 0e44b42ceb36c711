// Any file of events: `user,item,timestamp[,rating]` with a header, and MovieLens as it is published: tab-separated u.data, ratings.dat with
// `::`, ratings.csv of ml-latest. Gzipped or not. The first thing that is wrong is named with its line.
import Papa from 'papaparse';
import { InteractionCollector } from './collect-interactions';
import { collapseRepeats } from './collapse-repeats';
import type { Interactions } from './interactions';
import { readLines } from './read-lines';
import { timeOf } from './time-of';

interface Layout {
  separator: ',' | '\t' | '::' | ';';
  user: number;
  item: number;
  time: number;
  rating: number;
  hasHeader: boolean;
}

/** Columns by the names that published data sets give them; RecBole's `user_id:token` counts as `user_id`. */
const names = {
  user: /^(user|customer|visitor)(_?id)?$/,
  item: /^(item|movie|product)(_?id)?$/,
  time: /^(timestamp|time|date|datetime|unix_?timestamp)$/,
  rating: /^(rating|weight|score)$/,
};

/** MovieLens has no header: user, item, rating, timestamp. */
const movieLens = { user: 0, item: 1, rating: 2, time: 3, hasHeader: false };

/**
 * @returns events whose weight is the rating, or 1 where there is none; an event that is there twice counts once, with its last rating
 * @throws Error naming the file and the line of the first thing that is wrong
 */
export async function readEventsFile(file: string): Promise<Interactions> {
  const events = new InteractionCollector();
  let layout: Layout | undefined;
  let number = 0;
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      if (!layout) {
        layout = layoutOf(number === 1 ? line.replace(/^\uFEFF/, '') : line, `${file}, line ${number}`);
        if (layout.hasHeader) continue;
      }
      addEvent(events, line, layout, number, file);
    }
  }
  if (!layout) throw new Error(`${file} is empty; a first line with the columns user,item,timestamp was expected.`);
  const read = collapseRepeats(events.finish());
  if (read.user.length === 0) throw new Error(`${file} has a header but no events.`);
  return read;
}

function layoutOf(line: string, where: string): Layout {
  const separator = (['::', '\t', ';', ','] as const).find((one) => line.includes(one)) ?? ',';
  const header = fieldsOf(line, separator, where).map((name) => name.trim().toLowerCase().replace(/:\w+$/, ''));
  const [user, item, time, rating] = [names.user, names.item, names.time, names.rating].map((name) => header.findIndex((column) => name.test(column))) as [number, number, number, number];
  if (user >= 0 && item >= 0 && time >= 0) return { separator, user, item, time, rating, hasHeader: true };
  if ((separator === '\t' || separator === '::') && header.length === 4 && header.slice(2).every((value) => Number.isFinite(Number(value)))) return { separator, ...movieLens };
  throw new Error(`${where}: the columns user, item and timestamp are needed (or MovieLens' user, item, rating, timestamp between tabs or ::), found: ${header.join(', ').slice(0, 200)}.`);
}

function fieldsOf(line: string, separator: string, where: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const { data, errors } = Papa.parse<string[]>(line, { delimiter: separator });
  if (errors[0] || data.length !== 1) throw new Error(`${where}: a quote is not closed.`);
  return data[0] ?? [];
}

function addEvent(events: InteractionCollector, line: string, layout: Layout, number: number, file: string): void {
  const where = `${file}, line ${number}`;
  const fields = fieldsOf(line, layout.separator, where);
  const [user, item, moment] = [fields[layout.user]?.trim(), fields[layout.item]?.trim(), fields[layout.time]?.trim()];
  if (!user) throw new Error(`${where}: the user is missing.`);
  if (!item) throw new Error(`${where}: the item is missing.`);
  const time = timeOf(moment ?? '');
  if (time === null) throw new Error(`${where}: "${(moment ?? '').slice(0, 40)}" is no timestamp; seconds or milliseconds since 1970, or a date such as 2011-11-09 were expected.`);
  const rating = layout.rating < 0 ? undefined : fields[layout.rating]?.trim();
  const weight = rating === undefined || rating === '' ? 1 : Number(rating);
  if (!Number.isFinite(weight)) throw new Error(`${where}: "${(rating ?? '').slice(0, 40)}" is no rating; a number was expected.`);
  events.add(user, item, time, weight);
}
