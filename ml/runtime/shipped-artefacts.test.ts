// The contract of every task in the registry: its shipped artefact gives the golden answers on every engine, its attribution
// is true, and a damaged copy is refused.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { maximumStretches } from '../core/attribution';
import { checkGoldenCases } from '../core/golden';
import { taskReport } from '../core/report';
import { taskNames, tasks } from '../tasks/registry';
import type { Task } from '../tasks/task';
import { createNodePredictor, readNodeArtefact } from './node';
import { nodeEngines } from './node-engines';
import { skipWithout } from './node-engines/skip-without';

const folderOf = (task: string) => {
  const folder = path.resolve('public/models', task);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'current.json'), 'utf8')) as { version: string };
  return path.join(folder, version);
};

const labelsOf = ({ labels, outOfScope }: Task) => [...labels, ...(outOfScope === undefined ? [] : [outOfScope])];

describe.each(taskNames)('the shipped artefact of %s', (task) => {
  const dir = folderOf(task);

  it.for(nodeEngines)('gives the golden answers on %s', async (engine, test) => {
    await skipWithout(engine, test);
    const { manifest } = await readNodeArtefact(task, dir);
    const predictor = await createNodePredictor({ task, dir, engine });
    // Plain JavaScript takes seconds for a text.
    const golden = engine === 'cpu' ? manifest.golden.slice(0, 4) : manifest.golden;
    await checkGoldenCases(predictor, { ...manifest, golden });
    expect(predictor.engine).toBe(engine);
    predictor.dispose();
  });

  it('answers with probabilities of the labels in the registry', async () => {
    const predictor = await createNodePredictor({ task, dir, engine: 'native' });
    const [answer] = await predictor.predict(['Northwind shares surge 9% after record profit']);
    expect(Object.keys(answer?.probabilities ?? {})).toEqual(labelsOf(tasks[task]));
    expect(Object.values(answer?.probabilities ?? {}).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
    predictor.dispose();
  });

  it('tells effects that hold when the word is really left out', async () => {
    const text = 'Litware plunges 12% after a profit warning; $LTW downgraded';
    const predictor = await createNodePredictor({ task, dir, engine: 'native' });
    const [whole] = await predictor.predict([text], { attribute: true });
    expect(whole?.words?.length).toBe(9);
    for (const { start, end, effect } of whole?.words ?? []) {
      const [without] = await predictor.predict([text.slice(0, start) + text.slice(end)]);
      const score = tasks[task].score(without?.probabilities ?? {}, whole?.label ?? '');
      expect((whole?.score ?? 0) - score).toBeCloseTo(effect, 5);
    }
    predictor.dispose();
  });

  it('groups the words of long texts', async () => {
    const predictor = await createNodePredictor({ task, dir, engine: 'native' });
    const [answer] = await predictor.predict(['up '.repeat(1600)], { attribute: true });
    expect(answer?.words?.length).toBeLessThanOrEqual(maximumStretches);
    predictor.dispose();
  });

  it('is refused by name when a byte is damaged', async () => {
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'trefoil-artefact-')), path.basename(dir));
    cpSync(dir, copy, { recursive: true });
    const file = path.join(copy, 'weights.bin');
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
    await expect(createNodePredictor({ task, dir: copy, engine: 'native' })).rejects.toThrow(new RegExp(`${task}/.*weights\\.bin`));
    rmSync(path.dirname(copy), { recursive: true });
  });

  it('has a report of the form that pages read', () => {
    const report = taskReport.parse(JSON.parse(readFileSync(path.join(dir, 'report.json'), 'utf8')));
    expect(report.labels).toEqual([...tasks[task].labels]);
    expect(report.version).toBe(path.basename(dir));
  });
});
