// The protocol over the real native engine: answers have the published form and say what the engine says; wrong requests are refused by field.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine } from '../engine/start-test-engine';
import type { Engine } from '../engine/engine';
import { polarity } from '../../ml/tasks/polarity';
import { inferenceRequest } from './schema';
import { describeModel, infer, type Served } from './server';

const published = JSON.parse(readFileSync(new URL('./published-schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020();
ajv.addSchema(published, 'protocol');

function expectForm(definition: string, value: unknown): void {
  const valid = ajv.validate({ $ref: `protocol#/$defs/${definition}` }, value);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
}

const asking = (data: unknown[], more: object = {}) =>
  inferenceRequest.parse({ inputs: [{ name: 'text', shape: [data.length], datatype: 'BYTES', data }], ...more });

describe('the Open Inference Protocol', () => {
  let engine: Engine;
  let served: Served;

  beforeAll(async () => {
    engine = await startTestEngine();
    const { version } = await engine.predict({ task: 'polarity', texts: ['warm up'] });
    served = { version, labels: polarity.labels, predict: (texts) => engine.predict({ task: 'polarity', texts }) };
  });
  afterAll(() => engine.stop());

  it('describes a model in the published form', () => {
    const metadata = describeModel('polarity', served);
    expectForm('model_metadata', metadata);
    expect(metadata.versions).toEqual([served.version]);
  });

  it('answers in the published form what the engine answers', async () => {
    const texts = ['Shares surge after record profit', 'Litware plunges after a profit warning'];
    const response = await infer('polarity', served, asking(texts, { id: '42' }));
    expectForm('inference_response', response);
    const { results } = await engine.predict({ task: 'polarity', texts });
    const data = Object.fromEntries(response.outputs.map((output) => [output.name, output]));
    expect(response).toMatchObject({ id: '42', model_name: 'polarity', model_version: served.version });
    expect(data.label?.data).toEqual(['bullish', 'bearish']);
    expect(data.probabilities?.shape).toEqual([2, 3]);
    results.forEach(({ probabilities }, row) => {
      polarity.labels.forEach((label, column) => expect(data.probabilities?.data[row * 3 + column]).toBeCloseTo(probabilities[label] ?? NaN, 5));
    });
  });

  it('gives only the outputs that were asked for, takes [texts, 1] and says which texts it cut', async () => {
    const overLimit = `Profit rises. ${'and on '.repeat(1000)}`;
    const overEncoder = `Profit rises. ${'and on '.repeat(150)}`;
    const request = inferenceRequest.parse({ inputs: [{ name: 'text', shape: [3, 1], datatype: 'BYTES', data: [['Up'], [overLimit], [overEncoder]] }], outputs: [{ name: 'score' }] });
    const response = await infer('polarity', served, request);
    expect(response.outputs.map(({ name }) => name)).toEqual(['score']);
    expect(response.parameters?.truncated).toEqual([1, 2]);
  });

  it('judges for another Trefoil on this machine, a text without its only word too', async () => {
    const asked: unknown[] = [];
    const watching: Served = { ...served, predict: (texts, options) => { asked.push(options); return served.predict(texts); } };
    await infer('polarity', watching, asking(['', 'Shares surge'], { parameters: { forwarded: true } }));
    await infer('polarity', watching, asking(['Shares surge']));
    expect(asked).toEqual([{ local: true }, { local: false }]);
    await expect(infer('polarity', served, asking(['']))).rejects.toThrow(/inputs\.0\.data\.0.*empty/);
  });

  it.each([
    ['another datatype', { inputs: [{ name: 'text', shape: [1], datatype: 'FP32', data: [1] }] }, /inputs\.0\.datatype.*BYTES/],
    ['a shape that does not match', { inputs: [{ name: 'text', shape: [3], datatype: 'BYTES', data: ['a'] }] }, /inputs\.0\.shape.*3 texts.*has 1/],
    ['an empty batch', { inputs: [{ name: 'text', shape: [0], datatype: 'BYTES', data: [] }] }, /inputs\.0\.data.*empty/],
    ['a number among texts', { inputs: [{ name: 'text', shape: [2], datatype: 'BYTES', data: ['a', 1] }] }, /inputs\.0\.data\.1.*no text/],
    ['an unknown input', { inputs: [{ name: 'image', shape: [1], datatype: 'BYTES', data: ['a'] }] }, /one input called text.*image/],
    ['an unknown output', { inputs: [{ name: 'text', shape: [1], datatype: 'BYTES', data: ['a'] }], outputs: [{ name: 'mood' }] }, /outputs\.0\.name.*mood.*label, probabilities, score/],
  ])('refuses %s and says why', async (_, request, message) => {
    await expect(infer('polarity', served, inferenceRequest.parse(request))).rejects.toThrow(message);
  });
});
