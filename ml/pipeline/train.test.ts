// Learning is tested by learning: a tiny set is fitted, the same seed gives the same bytes, and the packed artefact answers as the
// trained head does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { argMax } from '../core/metrics';
import { openShippedEncoder, type OpenEncoder } from '../encoder/shipped-encoder';
import { packHead } from '../heads/pack-head';
import { answerWithHead, trainHead, type Head } from '../heads/train-head';
import { polarity } from '../tasks/polarity';
import { clean } from './clean';
import { openPacked } from './package-artefact';
import { split } from './split';

const examples = Object.entries({
  bullish: ['shares surge after record profit', 'stock jumps on strong demand', 'profit beats estimates', 'upgraded to buy'],
  bearish: ['shares plunge after a loss', 'stock falls on weak demand', 'profit misses estimates', 'downgraded to sell'],
  neutral: ['annual meeting in may', 'names a new officer', 'files its report', 'to report on thursday'],
}).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));

describe('a head on the shipped encoder', () => {
  let encoder: OpenEncoder;
  const train = (): Promise<Head> => trainHead({ examples, labels: polarity.labels, features: polarity.settings.features, embed: encoder.embed, seed: 7 });

  beforeAll(async () => { encoder = await openShippedEncoder(); });
  afterAll(() => encoder.dispose());

  it('fits a tiny set, and the same seed gives the same weights', async () => {
    const head = await train();
    const answers = await answerWithHead(head, examples.map(({ text }) => text), encoder.embed);
    expect(answers.map((row) => head.labels[argMax(row)])).toEqual(examples.map(({ label }) => label));
    const again = await train();
    expect(again.wide.table).toEqual(head.wide.table);
    expect(again.dense.weights).toEqual(head.dense.weights);
  });

  it('packs an artefact that answers as the head does, under a name made from its bytes', async () => {
    const head = await train();
    const packed = packHead({ task: 'polarity', head, encoder: encoder.reference, dataSets: [] });
    expect(packed.manifest.version).toBe(`2-${packed.manifest.weights[0]?.sha256.slice(0, 8)}`);
    const predictor = await openPacked(packed, encoder, polarity.score);
    const texts = examples.map(({ text }) => text);
    const [plain, answers] = [await answerWithHead(head, texts, encoder.embed), await predictor.predict(texts)];
    plain.forEach((probabilities, row) => {
      probabilities.forEach((probability, column) => {
        // 8-bit weights: close, not equal.
        expect(Math.abs(probability - (answers[row]?.probabilities[polarity.labels[column] ?? ''] ?? 0))).toBeLessThan(0.02);
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
