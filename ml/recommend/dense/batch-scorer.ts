// Lists for many people at once: their profiles are one matrix, and every score of all of them is one product of matrices on whatever engine
// the machine has. For nightly lists and batches over the API; one person alone is served faster without it.
import { EngineAbsentError } from '../../core/engine-errors';
import type { Session } from '../../core/session';
import type { Tensor } from '../../core/tensor';
import type { Graph } from '../../network/graph';
import { openSession, startEngine, type NodeEngine } from '../../runtime/node-engines';
import type { Profile } from '../data/profile';
import { rankItems } from '../lists/rank-items';

/** A profile's items and what each says, recency and the like already in the weights. */
export type Taste = Pick<Profile, 'items' | 'weights'>;

export interface ScoredItem {
  item: number;
  score: number;
}

/** A network from one row a person to one score an item. */
export interface ScoringNetwork {
  /** With a single input [batch, width] and the output [batch, items]. */
  graph: Graph;
  weights: Record<string, Tensor>;
  /** Fills a person's row of the input, which is zeros. */
  write(row: Float32Array, taste: Taste): void;
}

export interface BatchScorer {
  engine: NodeEngine;
  /** @returns one row of scores a person, [items] each */
  scores(tastes: readonly Taste[]): Promise<Float32Array[]>;
  /**
   * @param exclude rows that a person, by index, must not be shown
   * @returns one list a person, best first, at most `count` long
   */
  lists(tastes: readonly Taste[], count: number, exclude?: (person: number) => Iterable<number>): Promise<ScoredItem[][]>;
  dispose(): void;
}

/** People a product. More gain nothing and take memory: 128 × 4,000 items are 2 MB in and 2 MB out. */
const batch = 128;

/**
 * @param engines in order of preference; the first that the machine has is taken
 * @throws Error when none starts, or the network has not exactly one input
 */
export async function openBatchScorer(engines: readonly NodeEngine[], { graph, weights, write }: ScoringNetwork): Promise<BatchScorer> {
  const [input, ...others] = graph.inputs;
  const last = input?.shape.at(-1);
  if (!input || others.length > 0 || typeof last !== 'number') throw new Error('A scoring network has one input [batch, width].');
  const width: number = last;
  const inputName = input.name;
  const engine = await firstThatStarts(engines);
  const session: Session = await openSession(engine, graph, weights);

  async function scoresOfBatch(tastes: readonly Taste[]): Promise<Float32Array[]> {
    const data = new Float32Array(tastes.length * width);
    tastes.forEach((taste, row) => write(data.subarray(row * width, (row + 1) * width), taste));
    const { data: scores, shape } = await session.run({ [inputName]: { data, shape: [tastes.length, width] } });
    const items = shape.at(-1) ?? 0;
    return tastes.map((_, row) => (scores as Float32Array).subarray(row * items, (row + 1) * items));
  }

  /** Batch by batch, so that scores of a thousand people need not be there at once. */
  async function inBatches<Result>(tastes: readonly Taste[], use: (scores: Float32Array, person: number) => Result): Promise<Result[]> {
    const results: Result[] = [];
    for (let from = 0; from < tastes.length; from += batch) {
      const rows = await scoresOfBatch(tastes.slice(from, from + batch));
      rows.forEach((scores, row) => results.push(use(scores, from + row)));
    }
    return results;
  }

  return {
    engine,
    scores: (tastes) => inBatches(tastes, (scores) => scores.slice()),
    lists: (tastes, count, exclude) =>
      inBatches(tastes, (scores, person) => {
        for (const item of exclude?.(person) ?? []) scores[item] = -Infinity;
        return Array.from(rankItems(scores, count), (item) => ({ item, score: scores[item]! }));
      }),
    dispose: () => session.dispose(),
  };
}

async function firstThatStarts(engines: readonly NodeEngine[]): Promise<NodeEngine> {
  const reasons: unknown[] = [];
  for (const engine of engines) {
    try {
      await startEngine(engine);
      return engine;
    } catch (error) {
      if (!(error instanceof EngineAbsentError)) throw error;
      reasons.push(error);
    }
  }
  throw new Error(`None of the engines ${engines.join(', ')} is here.`, { cause: new AggregateError(reasons) });
}
