// Catalogues of any size whose vectors are as clustered, and of as different lengths, as real factors: those of Online Retail, each the
// centre of many items. Without the data set the centres are made up, with the same spread of lengths.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../../../ml/core/random';
import { evaluationSet } from '../../../ml/recommend/data/evaluation-set';
import { ialsSettings, trainIals } from '../../../ml/recommend/factors/ials';
import { openFoldIn } from '../../../ml/recommend/factors/item-factors';
import { readOnlineRetail } from '../../../ml/recommend/data/read-online-retail';
import { columnsOf, valuesOf } from '../../../ml/recommend/data/sparse-rows';
import { splitByTime } from '../../../ml/recommend/data/split';

/** Numbers a vector. */
export const vectorSize = 64;

export interface VectorSource {
  origin: string;
  /** [centres, vectorSize] */
  centres: Float32Array;
  /** One a person. */
  people: Float32Array[];
}

const transactions = path.resolve(process.env.TREFOIL_DATA ?? '../shared/data', 'online-retail/transactions.csv.gz');
const personCount = 200;

export async function readVectorSource(): Promise<VectorSource> {
  if (!existsSync(transactions)) return madeUp();
  const set = evaluationSet(splitByTime(await readOnlineRetail(transactions), Date.parse('2011-11-09')));
  const factors = trainIals(set.seen, { ...ialsSettings, size: vectorSize });
  const foldIn = openFoldIn(factors);
  const people = Array.from(set.judged.subarray(0, personCount), (user) => foldIn({ items: Array.from(columnsOf(set.seen, user)), weights: Array.from(valuesOf(set.seen, user)) }));
  return { origin: 'factors of Online Retail', centres: factors.vectors, people };
}

function madeUp(): VectorSource {
  const normal = normalFrom(createRandom(3));
  const centres = new Float32Array(3000 * vectorSize);
  for (let start = 0; start < centres.length; start += vectorSize) {
    // Median length 0.29, 95 % below 0.95, as measured of the real ones.
    const length = 0.29 * Math.exp(0.72 * normal());
    for (let axis = 0; axis < vectorSize; axis++) centres[start + axis] = (length / Math.sqrt(vectorSize)) * normal();
  }
  return { origin: 'made-up centres (the data set Online Retail is not here)', centres, people: Array.from({ length: personCount }, () => Float32Array.from({ length: vectorSize }, () => 0.06 * normal())) };
}

/** Half of a vector's length is its own, beside its centre's; lengths vary by a third. @returns [count, vectorSize] */
export function catalogueOf({ centres }: VectorSource, count: number): Float32Array {
  const random = createRandom(1);
  const normal = normalFrom(random);
  const rows = centres.length / vectorSize;
  const vectors = new Float32Array(count * vectorSize);
  for (let item = 0; item < count; item++) {
    const centre = centres.subarray(Math.floor(random() * rows) * vectorSize).subarray(0, vectorSize);
    const own = (0.5 * Math.hypot(...centre)) / Math.sqrt(vectorSize);
    const length = Math.exp(0.3 * normal());
    for (let axis = 0; axis < vectorSize; axis++) vectors[item * vectorSize + axis] = length * (centre[axis]! + own * normal());
  }
  return vectors;
}

/** Box & Muller 1958 */
const normalFrom = (random: () => number) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
