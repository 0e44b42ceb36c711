// Whether people are there at an instant, and when they are next: reckoned in the shop's time zone, across changes of the clock.
import { weekdays, type OfficeHours } from './schema';

export interface OfficeState {
  open: boolean;
  /** When people are next there; null while they are, and where they never are. */
  opensAt: Date | null;
}

/** Further than the longest holidays; past it the shop is as good as closed for ever. */
const daysAhead = 120;
const dayMs = 86_400_000;

/** The state of the office at `now`. */
export function officeStateOf({ timezone, days, closedOn }: OfficeHours, now: Date): OfficeState {
  const today = localDate(now, timezone);
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const date = new Date(Date.parse(`${today}T00:00:00Z`) + ahead * dayMs).toISOString().slice(0, 10);
    const hours = closedOn.includes(date) ? null : days[weekdayOf(date)];
    if (!hours) continue;
    const from = instantOf(date, hours.from, timezone);
    if (now < from) return { open: false, opensAt: from };
    if (now < instantOf(date, hours.to, timezone)) return { open: true, opensAt: null };
  }
  return { open: false, opensAt: null };
}

const weekdayOf = (date: string) => weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';

/** The calendar's date in a time zone, like `2026-11-23`. */
const localDate = (at: Date, timezone: string) => wallClock(at.getTime(), timezone).toISOString().slice(0, 10);

/** The instant at which a wall clock there shows `date` and `time`. */
function instantOf(date: string, time: string, timezone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  // The offset at the wanted time read as UTC may be that of the other side of a change of the clock: the second look is right.
  const near = wanted - offsetOf(wanted, timezone);
  return new Date(wanted - offsetOf(near, timezone));
}

const offsetOf = (at: number, timezone: string) => wallClock(at, timezone).getTime() - Math.floor(at / 1000) * 1000;

/** What a wall clock shows at an instant, as if it were UTC. */
function wallClock(at: number, timezone: string): Date {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return new Date(Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second));
}
