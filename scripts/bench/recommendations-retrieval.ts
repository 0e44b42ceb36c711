// Lists out of large catalogues: every item scored beside a graph of nearest ones, and people in batches beside one by one. In this very
// process, on one thread; engines that the machine lacks do not appear.
import { createRandom } from '../../ml/core/random';
import { ialsSettings } from '../../ml/recommend/factors/ials';
import { openFoldIn } from '../../ml/recommend/factors/item-factors';
import { batchPeople, measureBatches } from './retrieval/batch-times';
import { measureNearest, type NearestFigures } from './retrieval/nearest-times';
import { readVectorSource, vectorSize, type VectorSource } from './retrieval/vector-catalogue';
import { quantile } from './retrieval/quantile';

const catalogues = [4000, 100_000, 1_000_000];
const profileSizes = [60, 500];
const foldIns = 200;

export async function benchRetrieval(): Promise<string> {
  const source = await readVectorSource();
  const nearest: NearestFigures[] = [];
  for (const items of catalogues) nearest.push(...(await measureNearest(source, items)));
  const batches = await measureBatches(source);
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    '## Recommendations: retrieval',
    '',
    `The 20 of largest inner product, vectors of ${vectorSize} numbers made from ${source.origin}, ${source.people.length} people one after another, one thread. Recall: share of the exact 20. Memory: growth of the process while it was built.`,
    '',
    '| items | way | build s | memory MB | p50 ms | p95 ms | recall |',
    '|---|---|---|---|---|---|---|',
    ...nearest.map(({ items, way, buildSeconds, memoryMb, p50Ms, p95Ms, recall }) =>
      row(items.toLocaleString('en'), way, buildSeconds.toFixed(1), memoryMb.toFixed(0), p50Ms.toFixed(2), p95Ms.toFixed(2), recall.toFixed(3))),
    '',
    `A person's vector out of a profile, milliseconds: ${foldInTimes(source).join('; ')}.`,
    '',
    `Lists of 20 for ${batchPeople} people.`,
    '',
    '| model | way | to open s | all lists s | lists a second |',
    '|---|---|---|---|---|',
    ...batches.map(({ model, way, openSeconds, seconds }) => row(model, way, openSeconds.toFixed(1), seconds.toFixed(2), (batchPeople / seconds).toFixed(0))),
  ].join('\n');
}

function foldInTimes({ centres }: VectorSource): string[] {
  const random = createRandom(4);
  const { regularisation, scaling, unobserved } = ialsSettings;
  const foldIn = openFoldIn({ vectors: centres, size: vectorSize, regularisation, scaling, unobserved });
  const items = centres.length / vectorSize;
  return profileSizes.map((size) => {
    const times: number[] = [];
    for (let run = 0; run < foldIns; run++) {
      const profile = { items: Array.from({ length: size }, () => Math.floor(random() * items)), weights: Array.from({ length: size }, () => 1) };
      const startedAt = performance.now();
      foldIn(profile);
      times.push(performance.now() - startedAt);
    }
    return `of ${size} items p50 ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}`;
  });
}
