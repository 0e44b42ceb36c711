// What another way to fill lists would have brought, from lists that were shown and the chances with which they were shown so. Each place is
// weighed by how much more often the other way would have put that very item there: inverse propensities (Horvitz & Thompson 1952), by item
// and place as in Li et al. 2018, "Offline Evaluation of Ranking Policies with Click Models". Self-normalised (Swaminathan & Joachims 2015):
// a little bias, far less noise.

export interface LoggedPlace {
  /** Whose list it was: people are independent of one another, their lists are not. */
  person: number;
  /** 0 is first. */
  place: number;
  /** Chance of the other way to put this item at this place, over the chance with which it was put there. */
  weight: number;
  /** 1: clicked. */
  reward: number;
}

export interface PolicyEstimate {
  /** Rewards of a list, summed over places. */
  value: number;
  /** 95 %, over people. */
  low: number;
  high: number;
  /** The same without self-normalising: unbiased where everything could be shown, but noisier. */
  plain: number;
  /** So many lists of the other way are as telling as these are (Kish 1965). */
  effectiveLists: number;
  /** Part of the other way's places of which the log could tell at all, about 1 at best. What is missing was never shown so. */
  covered: number;
  lists: number;
  people: number;
}

interface Sums {
  weight: number;
  reward: number;
}

const z = 1.959964;

/** @param lists how many lists the places are of. @returns null where there are none */
export function estimatePolicy(places: readonly LoggedPlace[], lists: number): PolicyEstimate | null {
  if (places.length === 0 || lists === 0) return null;
  const byPlace = new Map<number, Sums & { squares: number }>();
  const byPerson = new Map<number, Map<number, Sums>>();
  for (const { person, place, weight, reward } of places) {
    const all = byPlace.get(place) ?? { weight: 0, reward: 0, squares: 0 };
    byPlace.set(place, { weight: all.weight + weight, reward: all.reward + weight * reward, squares: all.squares + weight * weight });
    const own = byPerson.get(person) ?? new Map<number, Sums>();
    const part = own.get(place) ?? { weight: 0, reward: 0 };
    byPerson.set(person, own.set(place, { weight: part.weight + weight, reward: part.reward + weight * reward }));
  }
  const shown = [...byPlace.values()].filter(({ weight }) => weight > 0);
  const value = shown.reduce((sum, { weight, reward }) => sum + reward / weight, 0);
  const spread = z * Math.sqrt(varianceOf(byPerson, byPlace));
  const weights = shown.reduce((sum, { weight }) => sum + weight, 0);
  const squares = shown.reduce((sum, { squares }) => sum + squares, 0);
  return {
    value,
    low: Math.max(0, value - spread),
    high: value + spread,
    plain: [...byPlace.values()].reduce((sum, { reward }) => sum + reward, 0) / lists,
    effectiveLists: squares > 0 ? ((weights * weights) / squares / places.length) * lists : 0,
    covered: weights / places.length,
    lists,
    people: byPerson.size,
  };
}

/** Of a sum of ratios, linearised, with people as the independent units (Binder 1983). */
function varianceOf(byPerson: ReadonlyMap<number, ReadonlyMap<number, Sums>>, byPlace: ReadonlyMap<number, Sums>): number {
  const people = byPerson.size;
  if (people < 2) return Infinity;
  let sum = 0;
  for (const own of byPerson.values()) {
    let influence = 0;
    for (const [place, { weight, reward }] of own) {
      const all = byPlace.get(place);
      if (all && all.weight > 0) influence += (reward - (all.reward / all.weight) * weight) / all.weight;
    }
    sum += influence * influence;
  }
  return (sum * people) / (people - 1);
}
