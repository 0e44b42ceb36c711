// What a training of a catalogue measured. Free of server code: pages read it too.
import { z } from 'zod';

/** With fewer people who took something there is nothing to learn: lists go by what is popular, trending and alike by its text. */
export const leastPeople = 20;
/** Items that enough people took; the model knows no others. */
export const leastItems = 10;
/**
 * Of more items the linear models would need gigabytes and hours: they know those that most people take. The others stand in lists by what is
 * popular, trending and alike by its text.
 */
export const mostItems = 6000;
/** So many people must be judged for two versions to be compared. */
export const leastJudged = 20;

export const trainingSteps = ['reading', 'learning', 'comparing', 'writing'] as const;
export type TrainingStep = (typeof trainingSteps)[number];

const means = z.object({ recall: z.number(), ndcg: z.number(), coverage: z.number(), novelty: z.number(), diversity: z.number() });
export type Means = z.infer<typeof means>;

export const itemTrainingResult = z.object({
  version: z.string(),
  seconds: z.number(),
  people: z.int(),
  /** That the linear models know. */
  items: z.int(),
  /** That enough people took, and that were too many. */
  itemsLeftOut: z.int().default(0),
  events: z.int(),
  /** Length of the judged lists. */
  k: z.int(),
  /** Whether the learned order of candidates earned its place. */
  ranked: z.boolean(),
  /** `time`: what came next; `random`: what was left out, where people's times say little. */
  windows: z.enum(['time', 'random']),
  /** On the window before the newest events, from which the choices were made. */
  validation: z.object({ people: z.int(), model: means, popularity: means }),
  /**
   * On events that are newer than all that the serving version has learned from, and that the trained one did not see for this: its
   * settings, taught with what came before them.
   */
  comparison: z
    .object({ activeVersion: z.string(), from: z.iso.datetime(), people: z.int(), active: means, trained: means, popularity: means })
    .nullable(),
  /** The version that serves, where there was one. */
  activeVersion: z.string().nullable(),
  verdict: z.enum(['first', 'better', 'worse', 'unknown']),
});
export type ItemTrainingResult = z.infer<typeof itemTrainingResult>;

/** Why a training failed, where that is known; `messages` has a sentence for each. */
export const trainingFailures = ['too_few_people', 'too_few_items', 'ended'] as const;
export type TrainingFailure = (typeof trainingFailures)[number];
