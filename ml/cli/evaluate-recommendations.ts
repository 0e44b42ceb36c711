// npm run evaluate -- recommendations [--data <folder>] [--json]: online-retail, training before 2011-11-09, what was new to each customer
// afterwards, full ranking at 20.
// npm run evaluate -- recommendations --events <file> [--split random:0.25|time:<date>] [--k 10] [--json]: the same for any file of events,
// `user,item,timestamp[,rating]` or MovieLens. With --json nothing else is written to the standard output; --neural adds
// the network that does not ship, which trains for a quarter of an hour.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareModels } from '../recommend/evaluation/compare-models';
import { comparisonJson, describeComparison } from '../recommend/evaluation/describe-comparison';
import { evaluationSet, type EvaluationSet } from '../recommend/data/evaluation-set';
import type { ItemFacts } from '../recommend/training/fit-item-model';
import { readEventsFile } from '../recommend/data/read-events-file';
import { readOnlineRetail } from '../recommend/data/read-online-retail';
import { parseSplitRule, splitBy, type SplitRule } from '../recommend/data/split';
import type { CatalogueItem } from '../tasks/items/catalogue';

const shopSplit: SplitRule = { kind: 'time', cut: Date.parse('2011-11-09') };
const fail = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

interface Evaluation {
  set: EvaluationSet;
  rule: SplitRule;
  k: number;
  facts?: ReadonlyMap<string, ItemFacts>;
}

export async function evaluateRecommendations(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string', default: process.env.TREFOIL_DATA ?? '../shared/data' },
        events: { type: 'string' },
        split: { type: 'string' },
        k: { type: 'string' },
        neural: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const k = values.k === undefined ? (values.events ? 10 : 20) : Number(values.k);
    if (!Number.isInteger(k) || k < 1 || k > 1000) fail(`--k ${values.k}: a whole number from 1 to 1000 was expected.`);
    const evaluation = values.events ? await ofFile(values.events, values.split, k) : await ofShop(values.data, values.split, k);
    if (!evaluation) return;
    const { set, rule, facts } = evaluation;
    if (set.judged.length === 0) fail('Nobody is left to judge: no person of the training part takes a known item that is new to them in the other part. Choose another split.');
    const comparison = await compareModels(set, {
      k,
      windows: rule.kind,
      neural: values.neural,
      ...(facts && { facts }),
      say: (line) => void process.stderr.write(`  ${line}\n`),
    });
    process.stdout.write(`${values.json ? JSON.stringify(comparisonJson(set, comparison, k)) : describeComparison(set, comparison, k)}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function ofFile(file: string, split = 'random:0.25', k: number): Promise<Evaluation> {
  const rule = parseSplitRule(split);
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  // Whoever brings a file wants all its items judged.
  return { set: evaluationSet(splitBy(rule, await readEventsFile(file)), 1), rule, k };
}

async function ofShop(data: string, split: string | undefined, k: number): Promise<Evaluation | null> {
  const file = path.resolve(data, 'online-retail/transactions.csv.gz');
  if (!existsSync(file)) {
    process.stderr.write(`Recommendations were not evaluated: ${file} is not there (UCI Online Retail; --data or TREFOIL_DATA names the folder).\n`);
    return null;
  }
  const rule = split === undefined ? shopSplit : parseSplitRule(split);
  const items = JSON.parse(readFileSync('ml/tasks/items/catalogue.json', 'utf8')) as CatalogueItem[];
  const categories = new Map(items.map(({ id, category }) => [id, category]));
  const events = await readOnlineRetail(file);
  const facts = new Map(events.items.map((code) => [code, { category: categories.get(code.toUpperCase()) ?? '' }]));
  return { set: evaluationSet(splitBy(rule, events)), rule, k, facts };
}
