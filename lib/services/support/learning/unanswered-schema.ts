// What people asked and did not get answered, as pages see it. Free of server code.
import { z } from 'zod';
import { language, type Language } from '../schema';

export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

/** What stands in the address; whatever is not understood counts as absent. */
export const unansweredFilters = z.object({
  days: z.coerce.number().pipe(z.literal(periods)).catch(30),
  locale: language.optional().catch(undefined),
  show: z.enum(['open', 'ignored']).catch('open'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type UnansweredFilters = z.output<typeof unansweredFilters>;

/** Into so many equal parts a period is cut to show how often something was asked. */
export const trendParts = 10;
export const topicsPerPage = 20;
/** So many go along when an article or an intent is begun from a topic. */
export const phrasesHandedOn = 24;

export type UnansweredReason = 'unknown' | 'clarify' | 'down' | 'unsure';

export interface UnansweredExample {
  messageId: number;
  conversationId: string;
  text: string;
  at: Date;
  reason: UnansweredReason;
}

/** Questions that mean about the same. */
export interface UnansweredTopic {
  /** Stays the same while its most typical question does. */
  key: string;
  locale: Language;
  /** Its most typical question. */
  title: string;
  count: number;
  /** In the second half of the period against the first. */
  change: 'rising' | 'falling' | 'steady';
  /** Oldest first; `trendParts` of them. */
  trend: number[];
  /** Different questions, those nearest to the title first. */
  phrases: string[];
  /** Newest first, a few. */
  examples: UnansweredExample[];
  /** Where an admin ignored it. */
  ignoredId: string | null;
}
