// An engine that loads may still answer wrongly. Before it serves, it must give the artefact's golden answers again.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readManifest } from '../../ml/core/artefact';
import { checkGoldenCases } from '../../ml/core/golden';
import type { Predictor } from '../../ml/core/prediction';

/**
 * Judges the golden cases of the artefact in `dir` with `predictor`.
 * @throws Error naming the first case that differs.
 */
export async function selfTest(predictor: Predictor, dir: string): Promise<void> {
  await checkGoldenCases(predictor, await readManifest(dir, (file) => readFile(path.join(dir, file))));
}
