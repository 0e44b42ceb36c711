// One text, several companies: judged by the shipped artefact, as the engine's workers run it.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Predictor } from '../../../ml/core/prediction';
import { readCurrentVersion } from '../../../ml/runtime/current-version';
import { createNodePredictor } from '../../../ml/runtime/node';
import { findEntities } from '../../../ml/text/entities';
import type { Classify } from './analyse';
import { judgeCompanies } from './judge-companies';
import { maxCompanies } from './limits';

let predictor: Predictor;
let asked: string[] = [];

beforeAll(async () => {
  const folder = path.resolve('public/models/entities');
  predictor = await createNodePredictor({ task: 'entities', dir: path.join(folder, await readCurrentVersion(folder)), engine: 'native' });
});
afterAll(() => predictor.dispose());

const classify: Classify = async (_, texts) => {
  asked = texts;
  return { version: predictor.version, engine: predictor.engine, results: await predictor.predict(texts) };
};

const judge = (...texts: string[]) => judgeCompanies(texts, texts.map(findEntities), classify);

describe('judgeCompanies', () => {
  it('tells the winner from the loser', async () => {
    const [one, other] = await judge('$AAPL surges to a record high, $MSFT plunges on profit warning', '$AAPL plunges on profit warning, $MSFT surges to a record high');
    expect(one?.verdicts.map(({ ticker, label }) => [ticker, label])).toEqual([['AAPL', 'bullish'], ['MSFT', 'bearish']]);
    expect(other?.verdicts.map(({ label }) => label)).toEqual(['bearish', 'bullish']);
    for (const { probabilities } of one?.verdicts ?? []) expect(Object.values(probabilities).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
  });

  it('asks nothing where fewer than two are named', async () => {
    asked = [];
    expect(await judge('$AAPL rises, and $AAPL rises again', 'Nobody is named here')).toEqual([null, null]);
    expect(asked).toEqual([]);
  });

  it('keeps texts apart, and takes a name and its ticker for one company', async () => {
    const [first, second, third] = await judge('Apple ($AAPL) and Microsoft rise', 'Quiet day', 'Microsoft falls, Apple rises');
    expect(first?.verdicts.map(({ name, ticker }) => [name, ticker])).toEqual([['Apple', 'AAPL'], ['Microsoft', 'MSFT']]);
    expect(second).toBeNull();
    expect(third?.verdicts.map(({ name }) => name)).toEqual(['Microsoft', 'Apple']);
    expect(asked).toHaveLength(4);
  });

  it('judges the first of very many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => `$T${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}`).join(' ');
    const [judged] = await judge(`${many} all fall`);
    expect(judged?.verdicts).toHaveLength(maxCompanies);
  });
});
