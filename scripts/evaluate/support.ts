// npm run evaluate -- support [--data <folder>] [--json]: how well the chat finds articles, recognises intents, and leaves alone what is no
// business of a shop. Every message goes through the dialogue that customers talk to, each as the first of a conversation of its own.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openSupport, type Support } from './open-support';
import { readSets, type TestSet } from './sets';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' }, json: { type: 'boolean', default: false } },
});

interface Result {
  set: string;
  source: string;
  rows: number;
  figures: Record<string, number>;
}

const share = (hits: number, all: number) => (all === 0 ? 0 : hits / all);

async function measureRetrieval(support: Support, { name, source, rows, language }: TestSet): Promise<Result> {
  const { recallAt1, recallAt3, meanReciprocalRank } = await support.retrieval(language, rows);
  return { set: name, source, rows: rows.length, figures: { 'right article first': recallAt1, 'in the first three': recallAt3, 'mean reciprocal rank': meanReciprocalRank } };
}

async function measureDialogue(support: Support, { name, source, rows, kind }: TestSet): Promise<Result> {
  let [right, served, shopAnswers, clarified] = [0, 0, 0, 0];
  for (const { text, label } of rows) {
    const { outcome, intent } = await support.ask(text);
    if (intent === label) right++;
    if (outcome !== 'unknown') served++;
    if (outcome !== 'unknown' && outcome !== 'small_talk' && outcome !== 'handover') shopAnswers++;
    if (outcome === 'clarify') clarified++;
  }
  const figures: Record<string, number> = kind === 'out of scope'
    ? { 'shop answers': share(shopAnswers, rows.length), 'of those two offered': share(clarified, rows.length) }
    : { served: share(served, rows.length), 'of those two offered': share(clarified, rows.length), ...(kind === 'intents' ? { 'intent right': share(right, rows.length) } : {}) };
  return { set: name, source, rows: rows.length, figures };
}

const dataFolder = path.resolve(values.data);
const hasData = existsSync(dataFolder);
if (!hasData) process.stderr.write(`There is no folder ${values.data}: the sets that come from public data sets are left out.\n`);
const support = await openSupport();
const results: Result[] = [];
for (const set of await readSets(hasData ? dataFolder : undefined)) {
  if (set.kind === 'retrieval') results.push(await measureRetrieval(support, set));
  results.push(await measureDialogue(support, set));
}
support.dispose();

if (values.json) process.stdout.write(`${JSON.stringify({ version: support.version, results })}\n`);
else {
  process.stdout.write(`support, intents ${support.version}\n`);
  for (const { set, source, rows, figures } of results) {
    const said = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`).join('  ');
    process.stdout.write(`  ${set.padEnd(34)} ${String(rows).padStart(5)} rows  ${said}\n      ${source}\n`);
  }
}
