// Which feedback is meant. The same filters lie in the address of the dashboard, the table and the export, so that a
// view can be linked to and an export holds what the table shows.
import { z } from 'zod';
import { filtersIn, orNothing, ownDays } from '@/lib/filters/filters-in';
import { periods } from '@/lib/filters/time-span';
import { RanOn, Service } from '@/lib/generated/prisma/enums';
import { feedbackReasons, verdicts } from './schema';

const short = z.string().trim().max(64);
const flag = z.enum(['yes', 'no']);

/** Refuses what makes no sense: for the API. */
export const feedbackFilters = z.object({
  /** Ignored where `from` is given. */
  period: orNothing(z.enum(periods)),
  ...ownDays,
  service: orNothing(z.enum(Service)),
  version: orNothing(short),
  label: orNothing(short),
  topic: orNothing(short),
  verdict: orNothing(z.enum(verdicts)),
  ranOn: orNothing(z.enum(RanOn)),
  reason: orNothing(z.enum(feedbackReasons)),
  corrected: orNothing(flag),
  commented: orNothing(flag),
  /** Occurs in the judged text or in the comment. */
  text: orNothing(z.string().trim().max(200)),
});

export type FeedbackFilters = z.output<typeof feedbackFilters>;
export type FilterName = keyof FeedbackFilters;

export const { read: readFilters, ignored: ignoredFilters } = filtersIn(feedbackFilters);
