// What the ranker learns from: candidates of people at an earlier time, and what they took after it.
import type { ItemModel } from './item-model';
import { scoreLinear } from './linear-scores';
import { bestOf } from './best-of';
import { pairsOf, profileOf } from './pairs';
import type { Profile } from './profile';
import { candidateCount } from './recommend';
import { featuresOf } from './ranker/features';
import type { RankingExample } from './ranker/train-ranker';
import type { Split } from './split';

/** Everybody of a split who is asked for something, with what was known of them before. */
export function* askedPeople({ train, asked }: Split): Generator<{ profile: Profile; owned: Set<number>; wanted: Set<number> }> {
  const pairs = pairsOf(train);
  for (const [user, wanted] of asked) {
    const profile = profileOf(pairs, user);
    if (profile.items.length === 0) continue;
    yield { profile, owned: new Set(pairs.item.subarray(pairs.offsets[user], pairs.offsets[user + 1])), wanted };
  }
}

/** @param model fitted on the split's train part */
export function makeExamples(model: ItemModel, split: Split): RankingExample[] {
  return [...askedPeople(split)].map(({ profile, owned, wanted }) => {
    const linear = scoreLinear(model, profile);
    const sum = model.popularity.map((_, row) => linear.reduce((total, { scores, largest }) => total + (largest > 0 ? (scores[row] ?? 0) / largest : 0), 0));
    const candidates = bestOf(sum, candidateCount, (row) => !owned.has(row));
    return {
      features: featuresOf(candidates, { model, profile, linear, now: model.trainedUntil }),
      taken: Uint8Array.from(candidates, (row) => (wanted.has(row) ? 1 : 0)),
    };
  });
}
