// An engine that loads may still answer wrongly. Before it serves, it must give the artefact's golden answers again.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { manifest } from '../../ml/core/artefact';
import type { Predictor } from '../../ml/core/prediction';

/** Engines differ in the last digits of float32; this is far below what a percent on a screen shows. */
const tolerance = 2e-3;

/**
 * Judges the golden cases of the artefact in `dir` with `predictor`.
 * @throws Error naming the first case that differs.
 */
export async function selfTest(predictor: Predictor, dir: string): Promise<void> {
  const { golden, labels } = manifest.parse(JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8')));
  const results = await predictor.predict(golden.map(({ text }) => text));
  golden.forEach(({ probabilities }, index) => {
    labels.forEach((label, column) => {
      const given = results[index]?.probabilities[label] ?? Number.NaN;
      const expected = probabilities[column] ?? Number.NaN;
      if (Math.abs(given - expected) <= tolerance) return;
      throw new Error(`golden case ${index + 1} gave ${label} ${given.toFixed(4)} instead of ${expected.toFixed(4)}`);
    });
  });
}
