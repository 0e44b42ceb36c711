// What another way to fill lists would have brought, from lists that were shown and the chances with which they were shown so. Each place is
// weighed by how much more often the other way would have had that very item seen: inverse propensities (Horvitz & Thompson 1952) over the
// places of a list as in Li et al. 2018, "Offline Evaluation of Ranking Policies with Click Models". Self-normalised (Swaminathan & Joachims
// 2015): a little bias, far less noise.

export interface LoggedPlace {
  /** Whose list it was: people are independent of one another, their lists are not. */
  person: number;
  /** How much the other way would have had this item seen, over how much the log did; both on average over its chances. */
  weight: number;
  /** How much of a look the place gets; 1 where places are judged each by itself. */
  exposure: number;
  /** 1: clicked. */
  reward: number;
}

export interface PolicyEstimate {
  /** Rewards of a list. */
  value: number;
  /** 95 %, over people. */
  low: number;
  high: number;
  /** The same without self-normalising: unbiased where everything could be shown, but noisier. */
  plain: number;
  /** So many lists of the other way are as telling as these are (Kish 1965). */
  effectiveLists: number;
  /** Part of the other way's looks of which the log can tell, about 1 at best. What is missing was never shown so; it is taken to be alike. */
  covered: number;
  lists: number;
  people: number;
}

interface Sums {
  reward: number;
  exposure: number;
}

const z = 1.959964;

/**
 * @param lists how many lists the places are of
 * @param exposure of a whole list of the other way, on average
 * @returns null where nothing was logged, or nothing that the other way would have shown
 */
export function estimatePolicy(places: readonly LoggedPlace[], { lists, exposure }: { lists: number; exposure: number }): PolicyEstimate | null {
  const people = new Map<number, Sums>();
  const all: Sums = { reward: 0, exposure: 0 };
  let [weights, squares] = [0, 0];
  for (const { person, weight, exposure: look, reward } of places) {
    const own = people.get(person) ?? { reward: 0, exposure: 0 };
    for (const sums of [own, all]) {
      sums.reward += weight * reward;
      sums.exposure += weight * look;
    }
    people.set(person, own);
    weights += weight;
    squares += weight * weight;
  }
  if (all.exposure === 0 || lists === 0) return null;
  const rate = all.reward / all.exposure;
  const spread = z * exposure * Math.sqrt(varianceOfRate(people, all));
  return {
    value: rate * exposure,
    low: Math.max(0, rate * exposure - spread),
    high: rate * exposure + spread,
    plain: all.reward / lists,
    effectiveLists: ((weights * weights) / squares / places.length) * lists,
    covered: all.exposure / (lists * exposure),
    lists,
    people: people.size,
  };
}

/** Of a ratio of sums, linearised, with people as the independent units (Binder 1983). */
function varianceOfRate(people: ReadonlyMap<number, Sums>, all: Sums): number {
  if (people.size < 2) return Infinity;
  const rate = all.reward / all.exposure;
  let sum = 0;
  for (const own of people.values()) sum += ((own.reward - rate * own.exposure) / all.exposure) ** 2;
  return (sum * people.size) / (people.size - 1);
}
