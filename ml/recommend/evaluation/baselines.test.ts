// The protocol and its published figures (../shared/data/README.md): whoever changes reading, splitting or judging sees it here.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { easeLists } from './compare-models';
import { momentumLists } from './momentum-lists';
import { evaluationSet } from '../data/evaluation-set';
import { itemKnnScorer } from './item-knn';
import { judgeLists, meanOf } from './metrics';
import { popularityScorer } from './popularity';
import { listsOf, type Scorer } from '../lists/rank-items';
import { readOnlineRetail } from '../data/read-online-retail';
import { splitByTime } from '../data/split';

const transactions = path.resolve(process.env.TREFOIL_DATA ?? '../../shared/data', 'online-retail/transactions.csv.gz');

it.skipIf(!existsSync(transactions))('online-retail gives the published counts and baselines (skipped where the data set is absent)', { timeout: 120_000 }, async () => {
  const events = await readOnlineRetail(transactions);
  const set = evaluationSet(splitByTime(events, Date.parse('2011-11-09')));
  expect([events.user.length, set.seen.columns.length, set.train.users.length, set.train.items.length, set.judged.length]).toEqual([396_337, 229_486, 4061, 3066, 1287]);
  const roundedOf = (lists: ArrayLike<number>[]) => {
    const { recall, ndcg } = judgeLists(set, lists, 20);
    return [meanOf(recall), meanOf(ndcg)].map((value) => value.toFixed(3));
  };
  const figuresOf = (scorer: Scorer) => roundedOf(listsOf(scorer, set.judged, set.seen, 20));
  expect(figuresOf(popularityScorer(set.takers))).toEqual(['0.037', '0.040']);
  expect(figuresOf(itemKnnScorer(set.seen))).toEqual(['0.071', '0.072']);
  expect(roundedOf(await easeLists(set, 20))).toEqual(['0.106', '0.105']);
  const [recall, ndcg] = roundedOf(await momentumLists(set, 20));
  expect(Number(recall)).toBeGreaterThan(0.145);
  expect(Number(ndcg)).toBeGreaterThan(0.158);
});
