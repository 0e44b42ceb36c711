// Learning is tested by learning: a tiny set is fitted, the same seed gives the same bytes, and the packed artefact answers as the
// fitted model does.
import { describe, expect, it } from 'vitest';
import { argMax } from '../core/metrics';
import { softmax } from '../core/linear-svm';
import { createTextPredictor } from '../core/text-predictor';
import { openNative } from '../runtime/node';
import { polarity } from '../tasks/polarity';
import type { Task } from '../tasks/task';
import { clean } from './clean';
import { fit, marginsOfTexts } from './fit';
import { packArtefact, readPacked } from './package-artefact';
import { split } from './split';

const tiny: Task = {
  ...polarity,
  settings: { ...polarity.settings, features: { ...polarity.settings.features, buckets: 4096 }, headlineWeight: 0 },
};

const examples = [
  ['shares surge after record profit', 2], ['stock jumps on strong demand', 2], ['profit beats estimates', 2], ['upgraded to buy', 2],
  ['shares plunge after a loss', 0], ['stock falls on weak demand', 0], ['profit misses estimates', 0], ['downgraded to sell', 0],
  ['annual meeting in may', 1], ['names a new officer', 1], ['files its report', 1], ['to report on thursday', 1],
].map(([text, label]) => ({ text: String(text), label: Number(label) }));

const fitTiny = (seed: number) => fit({ task: tiny, train: examples, extra: [], heldOut: [], seed });

describe('training', () => {
  it('fits a tiny set, and its loss falls', () => {
    const fitted = fitTiny(1);
    expect(marginsOfTexts(fitted, tiny, examples).map(argMax)).toEqual(examples.map(({ label }) => label));
    expect(fitted.curve.at(-1)?.loss).toBeLessThan(fitted.curve[0]?.loss ?? 0);
  });

  it('gives the same weights from the same seed', () => {
    expect(fitTiny(7).model.table).toEqual(fitTiny(7).model.table);
  });

  it('learns scaled features just as well', () => {
    const scaled: Task = { ...tiny, settings: { ...tiny.settings, naiveBayesShare: 0.5 } };
    const fitted = fit({ task: scaled, train: examples, extra: [], heldOut: [], seed: 1 });
    expect(marginsOfTexts(fitted, scaled, examples).map(argMax)).toEqual(examples.map(({ label }) => label));
  });

  it('packs an artefact that answers as the fitted model, under a name made from its bytes', async () => {
    const fitted = fitTiny(1);
    const packed = await packArtefact({ task: tiny, fitted, scale: 2, dataSets: [] });
    expect(packed.manifest.version).toBe(`1-${packed.manifest.weights[0]?.sha256.slice(0, 8)}`);
    const artefact = await readPacked(packed);
    const predictor = createTextPredictor(artefact, await openNative(artefact), 'native', tiny.score);
    const answers = await predictor.predict(examples.map(({ text }) => text));
    marginsOfTexts(fitted, tiny, examples).forEach((margins, row) => {
      softmax(margins, 2).forEach((probability, column) => {
        // 8-bit weights: close, not equal.
        expect(Math.abs(probability - (answers[row]?.probabilities[tiny.labels[column] ?? ''] ?? 0))).toBeLessThan(0.02);
      });
    });
    predictor.dispose();
  });
});

describe('cleaning and splitting', () => {
  it('drops and counts leaks, repeats, contradictions and empty rows, and leaves the test part alone', () => {
    const test = [{ text: 'Leaked https://t.co/1', label: 0 }];
    const train = [
      { text: 'leaked', label: 0 }, { text: 'twice', label: 1 }, { text: 'TWICE https://t.co/2', label: 1 },
      { text: 'both', label: 0 }, { text: 'both', label: 2 }, { text: 'https://t.co/3', label: 1 },
    ];
    const cleaned = clean(train, test);
    expect(cleaned.train).toEqual([{ text: 'twice', label: 1 }]);
    expect(cleaned.test).toEqual(test);
    expect(cleaned.counts).toEqual({ collected: 6, urlsStripped: 2, leaksDropped: 1, repeatsDropped: 1, contradictionsDropped: 2, emptyDropped: 1 });
  });

  it('splits the same way whatever else is there', () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({ text: `text ${index}`, label: 0 }));
    const { train, heldOut } = split(rows);
    expect(heldOut.length).toBeGreaterThan(20);
    expect(train.length + heldOut.length).toBe(400);
    expect(split(rows.slice(200)).heldOut).toEqual(heldOut.filter((row) => rows.indexOf(row) >= 200));
  });
});
