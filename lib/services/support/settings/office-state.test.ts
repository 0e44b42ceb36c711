// Opening hours in the shop's own time, across weekends, days off and changes of the clock.
import { expect, it } from 'vitest';
import { officeStateOf } from './office-state';
import { supportSettings } from './schema';

const { officeHours } = supportSettings.parse({});

it.each([
  ['on a Wednesday morning', '2026-11-25T09:00:00Z', null],
  ['a second before closing', '2026-11-25T16:59:59Z', null],
  ['at closing: the next morning', '2026-11-25T17:00:00Z', '2026-11-26T09:00:00Z'],
  ['before opening: the same day', '2026-11-25T08:59:59Z', '2026-11-25T09:00:00Z'],
  ['on Friday evening: Monday', '2026-11-27T18:00:00Z', '2026-11-30T09:00:00Z'],
  ['in summer: an hour earlier by UTC', '2026-07-01T08:00:00Z', null],
  ['over the weekend in which the clocks go back', '2026-10-23T18:00:00Z', '2026-10-26T09:00:00Z'],
  ['over the weekend in which they go forward', '2026-03-27T18:00:00Z', '2026-03-30T08:00:00Z'],
])('%s', (_, now, opensAt) => {
  expect(officeStateOf(officeHours, new Date(now))).toEqual({ open: opensAt === null, opensAt: opensAt && new Date(opensAt) });
});

it('knows days off, other time zones, and shops that never open', () => {
  const off = { ...officeHours, closedOn: ['2026-11-26', '2026-11-27'] };
  expect(officeStateOf(off, new Date('2026-11-26T10:00:00Z')).opensAt).toEqual(new Date('2026-11-30T09:00:00Z'));
  const shanghai = { ...officeHours, timezone: 'Asia/Shanghai' };
  expect(officeStateOf(shanghai, new Date('2026-11-25T01:00:00Z')).open).toBe(true);
  expect(officeStateOf(shanghai, new Date('2026-11-24T20:00:00Z')).opensAt).toEqual(new Date('2026-11-25T01:00:00Z'));
  const never = { ...officeHours, days: { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null } };
  expect(officeStateOf(never, new Date())).toEqual({ open: false, opensAt: null });
});

it('refuses hours that end before they begin, and places that are no time zone', () => {
  const refusals = [{ ...officeHours, timezone: 'London' }, { ...officeHours, days: { ...officeHours.days, mon: { from: '17:00', to: '09:00' } } }];
  for (const value of refusals) expect(supportSettings.safeParse({ officeHours: value }).success).toBe(false);
});
