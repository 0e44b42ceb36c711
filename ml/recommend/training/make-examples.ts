// What the ranker learns from: candidates of people at an earlier time, and what they took after it.
import type { ItemModel } from '../model/item-model';
import { allProfileWeights, scoreLinear, ScoreRoom, type LinearScores } from '../linear/linear-scores';
import { bestOf } from '../lists/best-of';
import type { EvaluationSet } from '../data/evaluation-set';
import { historiesOf, profileOf } from '../data/histories';
import type { Profile } from '../data/profile';
import { candidateCount } from '../lists/recommend';
import { featuresOf } from '../ranker/features';
import type { RankingExample } from '../ranker/train-ranker';
import { columnsOf } from '../data/sparse-rows';

export interface JudgedPerson {
  /** What was known before. */
  profile: Profile;
  owned: Set<number>;
  /** What was new to them afterwards. */
  wanted: Set<number>;
}

/** Everybody whom a set judges, in its order. */
export function judgedPeople(set: EvaluationSet): JudgedPerson[] {
  const histories = historiesOf(set.train);
  return Array.from(set.judged, (user) => ({
    profile: profileOf(histories, user),
    owned: new Set(columnsOf(set.seen, user)),
    wanted: new Set(columnsOf(set.targets, user)),
  }));
}

/** @param model fitted on the set's train part */
export function makeExamples(model: ItemModel, set: EvaluationSet): RankingExample[] {
  const room = new ScoreRoom(model);
  return judgedPeople(set).map(({ profile, owned, wanted }) => {
    const weights = allProfileWeights(model, profile);
    const linear = scoreLinear(model, profile, weights, room);
    const candidates = findCandidates(model, linear, owned);
    return {
      features: featuresOf(candidates, { model, profile, weights: weights[0] ?? profile.weights, linear, now: model.trainedUntil }),
      taken: Uint8Array.from(candidates, (row) => (wanted.has(row) ? 1 : 0)),
    };
  });
}

/** As `recommend` looks for them, without text, which is not there in training. */
function findCandidates(model: ItemModel, linear: readonly LinearScores[], owned: ReadonlySet<number>): number[] {
  const sum = new Float32Array(model.items.length);
  for (const { scores, largest } of linear) if (largest > 0) scores.forEach((score, row) => (sum[row] = (sum[row] as number) + score / largest));
  return bestOf(sum, candidateCount, (row) => !owned.has(row));
}
