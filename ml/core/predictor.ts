// From probabilities to classifications and word effects: the same wherever the probabilities were computed.
import type { Manifest } from './artefact';
import { stretchesOf, withoutStretch } from './attribution';
import { certaintyOf, type Classification, type Predictor, type PredictOptions } from './prediction';
import { wordRanges } from '../text/tokens';

/** A task's score of an answer whose verdict is `label`, from −1 to 1. */
export type ScoreOf = (probabilities: Record<string, number>, label: string) => number;

/** What a model says of one text. */
export interface Judged {
  /** `[labels]`, in the order of the manifest. */
  probabilities: ArrayLike<number>;
  /** Whether the text is longer than the encoder reads. */
  cut: boolean;
  /** Where the engine is this machine's own. */
  vector?: Float32Array | undefined;
}

/** Runs a model over texts, one answer a text. `signal` ends what can be ended. */
export type Judge = (texts: string[], signal?: AbortSignal) => Promise<Judged[]>;

interface PredictorParts {
  judge: Judge;
  /** Name of what computes. */
  engine: string;
  /** The task's score; see `ml/tasks`. */
  score: ScoreOf;
  dispose: () => void;
}

/** A predictor of the artefact that `manifest` describes, on whatever `judge` runs. It throws what `judge` throws. */
export function createPredictor({ task, version, labels, outOfScope, threshold }: Manifest, { judge, engine, score, dispose }: PredictorParts): Predictor {
  const answerable = labels.filter((label) => label !== outOfScope);

  function toClassification(judged: Judged, withVector: boolean): Classification {
    const probabilities = Object.fromEntries(labels.map((label, index) => [label, judged.probabilities[index] ?? 0]));
    const label = answerable.reduce((best, next) => ((probabilities[next] ?? 0) > (probabilities[best] ?? 0) ? next : best));
    const certainty = certaintyOf(answerable.map((name) => probabilities[name] ?? 0), threshold);
    return { label, probabilities, score: score(probabilities, label), certainty, ...(judged.cut ? { cut: true } : {}), ...(withVector && judged.vector ? { vector: judged.vector } : {}) };
  }

  const classify = async (texts: string[], signal?: AbortSignal, vector = false) => (await judge(texts, signal)).map((judged) => toClassification(judged, vector));

  /** The text and the text without each of its stretches are judged together: one pass through the encoder. */
  async function attributed(text: string, signal?: AbortSignal): Promise<Classification> {
    const stretches = stretchesOf(wordRanges(text));
    const [answer, ...without] = await classify([text, ...stretches.map((stretch) => withoutStretch(text, stretch))], signal);
    if (!answer) throw new Error('A text got no answer.');
    const words = stretches.map((stretch, index) => ({
      ...stretch,
      effect: answer.score - score(without[index]?.probabilities ?? {}, answer.label),
    }));
    return { ...answer, words };
  }

  return {
    task,
    version,
    engine,
    async predict(texts: string[], { attribute = false, vector = false, signal }: PredictOptions = {}) {
      if (!attribute) return classify(texts, signal, vector);
      const results: Classification[] = [];
      for (const text of texts) results.push(await attributed(text, signal));
      return results;
    },
    dispose,
  };
}
