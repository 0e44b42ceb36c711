// What admins set about customer service. The page that edits it reads this, too.
import { z } from 'zod';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time like 09:00');

/** Opening hours of a day, `from` before `to`; null where nobody is there. */
export const dayHours = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from < to, 'ends before it begins')
  .nullable();
export type DayHours = z.infer<typeof dayHours>;

const timezone = z.string().refine(isTimezone, 'is no time zone like Europe/London');

export const officeHours = z.strictObject({
  timezone,
  days: z.strictObject(Object.fromEntries(weekdays.map((day) => [day, dayHours])) as Record<Weekday, typeof dayHours>),
  /** Days off, as ISO dates. */
  closedOn: z.array(z.iso.date()).max(100),
});
export type OfficeHours = z.infer<typeof officeHours>;

const workday: DayHours = { from: '09:00', to: '17:00' };

/** `SupportSettings.value`. Each part has a default, so that what a newer release adds is there at once. */
export const supportSettings = z.object({
  officeHours: officeHours.default({
    timezone: 'Europe/London',
    days: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: null, sun: null },
    closedOn: [],
  }),
  /** Intents that always go to a person. */
  handoverIntents: z.array(z.string().min(1).max(64)).max(100).default([]),
  /** So many messages in a row that could not be answered call a person. */
  cannotAnswerLimit: z.number().int().min(1).max(5).default(2),
  /** From this probability on, a tone counts as angry. */
  angerThreshold: z.number().min(0.5).max(1).default(0.8),
  /** A conversation with the bot that is silent for so long counts as over. */
  idleMinutes: z.number().int().min(5).max(10_080).default(60),
});
export type SupportSettings = z.output<typeof supportSettings>;

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
