// What is wrong in the form while it is filled in; the schema judges again when it is saved.
import { dayHours, weekdays, type SupportSettings, type Weekday } from '@/lib/services/support/settings/schema';

export interface Problems {
  days: Set<Weekday>;
  timezone: boolean;
  idle: boolean;
  any: boolean;
}

export const idleRange = { min: 5, max: 10_080 };

export function problemsOf({ officeHours, idleMinutes }: SupportSettings, timezones: string[]): Problems {
  const days = new Set(weekdays.filter((day) => !dayHours.safeParse(officeHours.days[day]).success));
  // UTC is a time zone that the list of places does not hold.
  const timezone = officeHours.timezone !== 'UTC' && !timezones.includes(officeHours.timezone);
  const idle = !Number.isInteger(idleMinutes) || idleMinutes < idleRange.min || idleMinutes > idleRange.max;
  return { days, timezone, idle, any: days.size > 0 || timezone || idle };
}
