// One shard of a batch as the inputs of the training graph: padded pieces, dropout masks, targets.
import { createRandom } from '../core/random';
import type { Tensor } from '../core/tensor';
import { encoderSize } from '../network/encoder';
import { encoderBatch } from '../text/encoder-input';
import type { MixedExample, MixedTask } from './mixture';
import { dropoutSites } from './multi-task-graph';
import type { Recipe } from './recipe';

const otherTask = -1e9;
/** Room for the largest mask of a shard and then some, so that masks differ from step to step. */
const spareMasks = 1 << 21;

export interface ShardBatch {
  inputs: Record<string, Tensor>;
  /** Piece id of each row of `rows`, −1 for padding. `[batch · tokens]` */
  ids: Int32Array;
}

interface ShardOptions {
  tasks: readonly MixedTask[];
  labels: number;
  recipe: Recipe;
  /** Of all examples in the batch, so that shards of any size add up to one gradient. */
  batchSize: number;
  table: Float32Array;
  width: number;
}

/** Makes shards; keeps a pool of random dropout masks, from which every step takes other stretches. */
export class ShardMaker {
  private readonly pool: Float32Array;

  constructor(private readonly options: ShardOptions) {
    const { dropout, seed, batchSize, shards } = options.recipe;
    const random = createRandom(seed ^ 0x5eed);
    const largest = Math.ceil(batchSize / shards) * encoderSize.positions * encoderSize.feedForward;
    this.pool = Float32Array.from({ length: largest + spareMasks }, () => (random() < dropout ? 0 : 1 / (1 - dropout)));
  }

  /** @param seed decides what is dropped out */
  make(examples: readonly MixedExample[], seed: number): ShardBatch {
    const { recipe, table, width } = this.options;
    const random = createRandom(seed);
    const texts = examples.map(({ pieces }) => {
      const kept = [...pieces].filter(() => random() >= recipe.tokenDropout);
      return kept.length > 0 ? kept : [...pieces];
    });
    const { ids: padded, ...inputs } = encoderBatch(texts);
    const tokens = padded?.shape[1] ?? 1;
    const ids = new Int32Array(examples.length * tokens).fill(-1);
    const rows = new Float32Array(ids.length * width);
    texts.forEach((pieces, row) => {
      pieces.slice(0, tokens).forEach((id, at) => {
        ids[row * tokens + at] = id;
        rows.set(table.subarray(id * width, (id + 1) * width), (row * tokens + at) * width);
      });
    });
    const masks = dropoutSites.map(({ mask, size, perPiece }) => {
      const shape = perPiece ? [examples.length, tokens, size] : [examples.length, size];
      const length = shape.reduce((product, axis) => product * axis, 1);
      return [mask, { data: this.stretch(length, random), shape }] as const;
    });
    return {
      ids,
      inputs: {
        ...inputs,
        rows: { data: rows, shape: [examples.length, tokens, width] },
        ...Object.fromEntries(masks),
        ...this.targets(examples),
      },
    };
  }

  private stretch(length: number, random: () => number): Float32Array {
    const from = Math.floor(random() * (this.pool.length - length));
    return this.pool.subarray(from, from + length);
  }

  private targets(examples: readonly MixedExample[]): Record<string, Tensor> {
    const { tasks, labels, recipe, batchSize } = this.options;
    const aims = examples.flatMap((example, text) => example.aims.map((aim) => ({ ...aim, text })));
    const ofText = new Float32Array(aims.length * examples.length);
    const wide = new Float32Array(aims.length * labels).fill(otherTask);
    const targets = new Float32Array(aims.length * labels);
    const weights = new Float32Array(aims.length);
    aims.forEach(({ text, task: index, label, weight, taught }, row) => {
      const task = tasks[index];
      if (!task) throw new Error(`There is no task ${index}.`);
      ofText[row * examples.length + text] = 1;
      const from = row * labels + task.offset;
      wide.fill(0, from, from + task.labels);
      if (taught) targets.set(taught, from);
      else {
        targets.fill(recipe.labelSmoothing / task.labels, from, from + task.labels);
        targets[from + label]! += 1 - recipe.labelSmoothing;
      }
      weights[row] = weight / batchSize;
    });
    return {
      aims: { data: ofText, shape: [aims.length, examples.length] },
      wide: { data: wide, shape: [aims.length, labels] },
      targets: { data: targets, shape: [aims.length, labels] },
      rowWeights: { data: weights, shape: [aims.length, 1] },
    };
  }
}
