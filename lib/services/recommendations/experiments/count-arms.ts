// From followed people to counts: of now, and as they stood at the end of each day. Pure.
import { dayMs, type Followed } from './followed';

export interface ArmCount {
  armId: number;
  people: number;
  clicked: number;
  bought: number;
}

export interface DayCount {
  /** First moment of the UTC day, in milliseconds since 1970. */
  day: number;
  /** Up to its end, in the order of the arms. */
  arms: ArmCount[];
}

const none = (armId: number): ArmCount => ({ armId, people: 0, clicked: 0, bought: 0 });

/** In the order of `armIds`. */
export function countArms(people: readonly Followed[], armIds: readonly number[]): ArmCount[] {
  const counts = new Map(armIds.map((armId) => [armId, none(armId)]));
  for (const { armId, clickedAt, boughtAt } of people) {
    const count = counts.get(armId);
    if (!count) continue;
    count.people++;
    if (clickedAt !== null) count.clicked++;
    if (boughtAt !== null) count.bought++;
  }
  return [...counts.values()];
}

/** From the day on which the first of them came up to that of `until`, without a gap. */
export function countDays(people: readonly Followed[], armIds: readonly number[], until: number): DayCount[] {
  if (people.length === 0) return [];
  const dayOf = (at: number) => Math.floor(at / dayMs) * dayMs;
  const added = new Map<number, Map<number, ArmCount>>();
  const add = (at: number | null, armId: number, what: 'people' | 'clicked' | 'bought') => {
    if (at === null) return;
    const day = added.get(dayOf(at)) ?? new Map<number, ArmCount>();
    const count = day.get(armId) ?? none(armId);
    count[what]++;
    added.set(dayOf(at), day.set(armId, count));
  };
  for (const { armId, firstAt, clickedAt, boughtAt } of people) {
    add(firstAt, armId, 'people');
    add(clickedAt, armId, 'clicked');
    add(boughtAt, armId, 'bought');
  }
  const days: DayCount[] = [];
  const sums = new Map(armIds.map((armId) => [armId, none(armId)]));
  for (let day = Math.min(...added.keys()); day <= dayOf(until); day += dayMs) {
    for (const [armId, { people: came, clicked, bought }] of added.get(day) ?? []) {
      const sum = sums.get(armId);
      if (!sum) continue;
      sum.people += came;
      sum.clicked += clicked;
      sum.bought += bought;
    }
    days.push({ day, arms: [...sums.values()].map((sum) => ({ ...sum })) });
  }
  return days;
}
