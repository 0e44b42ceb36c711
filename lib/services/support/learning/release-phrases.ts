// The phrases that the release knows, by their words. Read once: they don't change while the server runs.
import { readOwnPhrases, readOwnTests } from '../../../../ml/pipeline/intent-rows';
import { phraseKey } from './phrase-key';

export interface ReleasePhrases {
  /** Intent of a phrase. */
  intentOf: ReadonlyMap<string, string>;
  /** How many phrases an intent has. */
  counts: ReadonlyMap<string, number>;
}

let loading: Promise<ReleasePhrases> | undefined;

/** @throws Error when the release's files cannot be read */
export function releasePhrases(): Promise<ReleasePhrases> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<ReleasePhrases> {
  const [own, tests] = await Promise.all([readOwnPhrases(), readOwnTests()]);
  const intentOf = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { text, label } of [...own.train, ...own.heldOut]) {
    intentOf.set(phraseKey(text), label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  for (const { text, label } of Object.values(tests).flat()) intentOf.set(phraseKey(text), label);
  return { intentOf, counts };
}
