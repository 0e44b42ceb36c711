// What is known about a trained model: the file behind its public page. Written by training, read by the product.
import { z } from 'zod';
import { dataSetCredit, type DataSetCredit } from './artefact';
import { fits } from './form';

const figure = z.number().min(0).max(1);

export const figures = z.object({
  accuracy: figure,
  macroF1: figure,
  perClass: z.array(z.object({ label: z.string(), precision: figure, recall: figure, f1: figure, support: z.number().int() })),
  /** `confusion[truth][verdict]`. */
  confusion: z.array(z.array(z.number().int())),
  roc: z.array(z.object({ label: z.string(), auc: figure.nullable(), points: z.array(z.tuple([figure, figure])) })),
  auc: figure.nullable(),
  calibration: z.object({
    ece: figure,
    bins: z.array(z.object({ from: z.number(), to: z.number(), confidence: figure, accuracy: figure, count: z.number().int() })),
  }),
});

export const taskReport = figures.extend({
  task: z.string(),
  version: z.string(),
  /** Day of training, ISO 8601. */
  date: z.string(),
  labels: z.array(z.string()),
  rows: z.object({ train: z.number().int(), heldOut: z.number().int(), test: z.number().int() }),
  cleaning: z.object({
    collected: z.number().int(),
    urlsStripped: z.number().int(),
    repeatsDropped: z.number().int(),
    contradictionsDropped: z.number().int(),
    leaksDropped: z.number().int(),
    emptyDropped: z.number().int(),
  }),
  /** Held-out accuracy with and without the added rows; null where it was not measured. */
  augmentation: z.object({ name: z.string(), rowsAdded: z.number().int(), heldOutWith: figure.nullable(), heldOutWithout: figure.nullable(), used: z.boolean() }),
  /** Made on held-out rows that the encoder had not seen. */
  choices: z.object({ mixture: z.number(), scale: z.number(), threshold: z.number(), heldOutAccuracy: figure }),
  baselines: z.array(figures.extend({ name: z.string(), description: z.string() })),
  dataSets: z.array(z.custom<DataSetCredit>((value) => fits(dataSetCredit, value))),
  intendedUse: z.string(),
  limits: z.array(z.string()),
  training: z.object({
    method: z.string(),
    seconds: z.number(),
    seed: z.number().int(),
    curve: z.array(z.object({ epoch: z.number().int(), loss: z.number(), heldOutAccuracy: z.number() })),
  }),
  sizeBytes: z.number().int(),
});

export type TaskReport = z.infer<typeof taskReport>;
export type ReportFigures = z.infer<typeof figures>;
