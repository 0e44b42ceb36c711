// What the network learns from: many moments of the past, at each of which somebody's next weeks are known. Learning on what came next, and
// not on items hidden from the same past, is what lets it learn seasons.
import { shuffle } from '../../core/random';
import { placeOf, type Timelines } from './timelines';
import { trendCount, trendsAt } from './trends';

const day = 86_400_000;

export interface LessonSettings {
  /** What is new to somebody within so many days is what should have been foretold. */
  windowDays: number;
  /** Between two moments. */
  stepDays: number;
  /** Share of what somebody took that is hidden, drawn anew for each lesson between these. */
  hide: readonly [number, number];
  /** Share of the hidden layer that is dropped. */
  dropout: number;
}

interface Moment {
  time: number;
  trends: Float32Array;
  /** Those with a past and with something new afterwards. */
  users: Int32Array;
}

/** The last moment still has a week behind it; the first a tenth of all time before it. */
const lastDays = 7;
const firstShare = 0.1;

/** @param until end of what is known, in milliseconds since 1970 @throws Error when the events span too little time */
export function momentsOf(timelines: Timelines, until: number, { windowDays, stepDays }: LessonSettings): Moment[] {
  const earliest = timelines.from + firstShare * (until - timelines.from);
  const everyone = Int32Array.from({ length: timelines.offsets.length - 1 }, (_, user) => user);
  const moments: Moment[] = [];
  for (let time = until - lastDays * day; time >= earliest; time -= stepDays * day) {
    const users = everyone.filter((user) => {
      const place = placeOf(timelines, user, time);
      return place > timelines.offsets[user]! && placeOf(timelines, user, time + windowDays * day) > place;
    });
    if (users.length > 0) moments.push({ time, trends: trendsAt(timelines, time), users });
  }
  if (moments.length === 0) throw new Error(`To foretell what people take next, events of more than ${Math.ceil(lastDays / (1 - firstShare))} days are needed, and people who come back.`);
  return moments;
}

/** The batches of one epoch, in random order, each of one moment. */
export function planLessons(moments: readonly Moment[], batch: number, random: () => number): { moment: Moment; users: number[] }[] {
  const plan = moments.flatMap((moment) => {
    const users = shuffle(Array.from(moment.users), random);
    return Array.from({ length: Math.ceil(users.length / batch) }, (_, part) => ({ moment, users: users.slice(part * batch, (part + 1) * batch) }));
  });
  return shuffle(plan, random);
}

/** What somebody took, as the network reads it: 1 ÷ √count each. */
export function writeTaken(row: Float32Array, items: ArrayLike<number>): void {
  const value = 1 / Math.sqrt(Math.max(1, items.length));
  for (let at = 0; at < items.length; at++) row[items[at]!] = value;
}

/** Inputs and targets of `trainingGraph` for one batch. */
export function lessonOf(timelines: Timelines, { moment, users }: { moment: Moment; users: number[] }, hidden: number, { windowDays, hide, dropout }: LessonSettings, random: () => number) {
  const { width, offsets, items } = timelines;
  const shape = [users.length, width];
  const [taken, closed, targets] = [new Float32Array(users.length * width), new Float32Array(users.length * width), new Float32Array(users.length * width)];
  users.forEach((user, row) => {
    const from = row * width;
    const place = placeOf(timelines, user, moment.time);
    const past = items.subarray(offsets[user], place);
    const next = items.subarray(place, placeOf(timelines, user, moment.time + windowDays * day));
    const hidden = hide[0] + random() * (hide[1] - hide[0]);
    writeTaken(taken.subarray(from, from + width), past.filter(() => random() >= hidden));
    for (const item of past) closed[from + item] = -1e9;
    for (const item of next) targets[from + item] = 1 / next.length;
  });
  const kept = Float32Array.from({ length: users.length * hidden }, () => (random() < dropout ? 0 : 1 / (1 - dropout)));
  return {
    taken: { data: taken, shape },
    each: { data: new Float32Array(users.length).fill(1), shape: [users.length, 1] },
    kept: { data: kept, shape: [users.length, hidden] },
    trends: { data: moment.trends, shape: [trendCount, width] },
    closed: { data: closed, shape },
    targets: { data: targets, shape },
    rowWeights: { data: new Float32Array(users.length).fill(1 / users.length), shape: [users.length, 1] },
  };
}
