// Recommendations: one list after a click, lists a second over HTTP, training the linear model, and lists out of large catalogues.
import { execFileSync } from 'node:child_process';
import { createRandom } from '../../ml/core/random';
import { InteractionCollector } from '../../ml/recommend/data/collect-interactions';
import { fitEase } from '../../ml/recommend/linear/ease';
import { historiesOf } from '../../ml/recommend/data/histories';
import type { OneList } from './recommendations/one-list';
import { connections, measureListsOverHttp, seconds, warmUps, type HttpFigures } from './recommendations/lists-over-http';
import { measureDeviceLists } from './recommendations/in-browser';
import { benchRetrieval } from './recommendations-retrieval';
import type { ProductLists } from './recommendations/product-lists';
import { quantiles } from './support/quantiles';

const catalogueSizes = [4000, 100_000, 1_000_000];

const fixed = (value: number | null, digits = 2) => (value === null ? '–' : value.toFixed(digits));

/** Nearest rank, unrounded. */
function rank(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export async function benchRecommendations(): Promise<string> {
  process.stderr.write('recommendations: one list after a click …\n');
  const one = JSON.parse(execFileSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/bench/recommendations/one-list.ts'], { encoding: 'utf8', maxBuffer: 2 ** 26 })) as OneList;
  process.stderr.write('recommendations: lists over HTTP …\n');
  const http = await measureListsOverHttp();
  process.stderr.write('recommendations: lists on the device …\n');
  const device = await measureDeviceLists();
  process.stderr.write('recommendations: training the linear model …\n');
  const training = await measureTraining();
  const products = catalogueSizes.map(measureProduct);
  process.stderr.write('recommendations: large catalogues …\n');
  return [
    '## Recommendations',
    '',
    `The demo shop: ${one.items} products, histories of 50 products, lists of 20. Milliseconds.`,
    '',
    '| in the server’s process | p50 | p95 |',
    '|---|---|---|',
    `| a list, the click before it folded in | ${fixed(rank(one.list, 0.5))} | ${fixed(rank(one.list, 0.95))} |`,
    `| the click on disk, then the list | ${fixed(rank(one.both, 0.5))} | ${fixed(rank(one.both, 0.95))} |`,
    '',
    `Over HTTP with a secret key, ${connections} connections for ${seconds} s after ${warmUps * seconds} s of warming up, client and server on this machine; memory of the server ${http.memoryMb} MB.`,
    '',
    '| lists over HTTP | a second | p50 ms | p99 ms | failed |',
    '|---|---|---|---|---|',
    httpRow('a shop’s server, past Next’s router', http.direct),
    httpRow('the same through Next', http.throughNext),
    '',
    '| lists made on the device (headless Chromium), ms | p50 | largest |',
    '|---|---|---|',
    deviceRow('from opening the page, nothing cached, to the first list on the screen', device.cold),
    deviceRow('of that, from the start of the worker', device.fromWorker),
    deviceRow('opening the page once more in the same browser', device.second),
    deviceRow('from a click to the first frame with another list', device.later),
    deviceRow('the list alone, in the worker', device.inWorker),
    '',
    `Training the linear model on ${training.items} items, ${training.people} people and ${training.events} events: ${training.seconds.toFixed(1)} s.`,
    '',
    ...describeProduct(products),
    '',
    await benchRetrieval(),
  ].join('\n');
}

const deviceRow = (what: string, times: readonly number[]) => `| ${what} | ${fixed(rank(times, 0.5), 1)} | ${fixed(rank(times, 1), 1)} |`;

function httpRow(way: string, { perSecond, latenciesMs, failed }: HttpFigures): string {
  const { p50, p99 } = quantiles(latenciesMs);
  return `| ${way} | ${perSecond.toFixed(0)} | ${fixed(p50, 1)} | ${fixed(p99, 1)} | ${failed} |`;
}

/** In a process of its own, whose memory is measured. */
function measureProduct(items: number): ProductLists {
  process.stderr.write(`recommendations: lists by the product out of ${items} items …\n`);
  const args = ['--expose-gc', '--conditions=react-server', '--import', 'tsx', 'scripts/bench/recommendations/product-lists.ts', String(items)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, NEXTAUTH_SECRET: 'a secret of the benchmark, long enough for it', LOG_LEVEL: 'error' } })) as ProductLists;
}

function describeProduct(products: readonly ProductLists[]): string[] {
  return [
    'A list of 20 by the product itself (`composeList` on a serving state), out of made-up catalogues: histories of 50 products, 20,000 live events and one more before each list, rules, the shipped ranker. Recall: share of the list that going through every item and text makes. Memory: growth of the process by the state, without the model and the vectors of texts. Rows are laid out and texts indexed in turns; longest hold: of the thread, meanwhile. First list: with what is worked out once for a state.',
    '',
    '| items | p50 ms | p95 ms | recall | state MB | rows laid out ms | first list ms | texts | indexed in s | longest hold ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...products.map(({ items, times, recall, stateMb, layOutMs, firstListMs, texts, textSeconds, longestHoldMs }) =>
      `| ${[items.toLocaleString('en'), fixed(rank(times, 0.5)), fixed(rank(times, 0.95)), fixed(recall, 3), fixed(stateMb, 0), fixed(layOutMs, 0), fixed(firstListMs, 0), texts.toLocaleString('en'), fixed(textSeconds, 1), fixed(longestHoldMs, 0)].join(' | ')} |`),
  ];
}

/** As many items as a mid-sized shop has, bought by people with a few tastes. */
async function measureTraining() {
  const [items, people, each] = [4000, 5000, 60];
  const random = createRandom(1);
  const events = new InteractionCollector();
  for (let item = 0; item < items; item++) events.add('everybody', `i${item}`, 0);
  for (let person = 0; person < people; person++) {
    for (let buy = 0; buy < each; buy++) events.add(`p${person}`, `i${Math.floor((random() ** 2 * items) / 8) * 8 + (person % 8)}`, buy);
  }
  const interactions = events.finish();
  const histories = historiesOf(interactions);
  const startedAt = performance.now();
  await fitEase(histories, interactions.items.length, { lambda: 200, halfLifeDays: Infinity }, 0);
  return { items: interactions.items.length, people, events: interactions.item.length, seconds: (performance.now() - startedAt) / 1000 };
}
