// Golden cases bind every engine to the answers that an artefact gave when it was made.
import type { Manifest } from './artefact';
import type { Predictor } from './prediction';

/** Largest difference of a probability that counts as the same answer. */
export const goldenTolerance = 1e-4;

/**
 * Runs the golden cases.
 * @throws Error naming the first case that differs and by how much
 */
export async function checkGoldenCases(predictor: Predictor, { golden, labels, task, version }: Manifest, signal?: AbortSignal): Promise<void> {
  const answers = await predictor.predict(golden.map(({ text }) => text), { signal });
  golden.forEach(({ text, probabilities }, index) => {
    const answer = answers[index];
    labels.forEach((label, column) => {
      const difference = Math.abs((answer?.probabilities[label] ?? NaN) - (probabilities[column] ?? NaN));
      if (!(difference <= goldenTolerance)) {
        throw new Error(
          `${predictor.engine} answers ${task}/${version} wrongly: "${text.slice(0, 40)}" differs by ${difference} in ${label}`,
        );
      }
    });
  });
}
