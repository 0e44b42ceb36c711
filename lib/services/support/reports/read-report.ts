// Everything that the reports page shows, for one set of filters.
import type { Viewer } from '@/lib/predictions/viewer';
import { listAgentLoad } from './agent-load';
import { countConversations, type ConversationCounts } from './count-conversations';
import { countHandovers } from './count-handovers';
import { countIntents } from './count-intents';
import { reportSpan, type ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import { measureTimes } from './measure-times';
import { requireReportReader } from './require-report-reader';

/** @throws AppError `forbidden` to all but admins */
export async function readReport(viewer: Viewer, filters: ReportFilters, now = new Date()) {
  requireReportReader(viewer);
  const span = reportSpan(filters, now);
  const before: ReportSpan = { from: new Date(2 * span.from.getTime() - span.to.getTime()), to: span.from };
  const [counted, countedBefore, times, timesBefore, handovers, intents, agents] = await Promise.all([
    countConversations(filters, span, now),
    countConversations(filters, before, now),
    measureTimes(filters, span, now),
    measureTimes(filters, before, now),
    countHandovers(filters, span),
    countIntents(filters, span),
    listAgentLoad(viewer, filters, now),
  ]);
  const { total, bucket, points, byLanguage, byChannel } = counted;
  return {
    span: { from: span.from.toISOString(), to: span.to.toISOString() },
    total,
    before: countedBefore.total,
    satisfaction: satisfactionOf(total),
    satisfactionBefore: satisfactionOf(countedBefore.total),
    series: { bucket, points },
    times,
    timesBefore,
    handovers,
    intents,
    byLanguage,
    byChannel,
    agents,
  };
}

export type SupportReport = Awaited<ReturnType<typeof readReport>>;

export interface Satisfaction {
  answers: number;
  /** From 1 to 5; null without answers. */
  mean: number | null;
}

/** The mean score after the chat, and how many it is taken over. */
export function satisfactionOf({ scores }: Pick<ConversationCounts, 'scores'>): Satisfaction {
  const answers = scores.reduce((sum, count) => sum + count, 0);
  return { answers, mean: answers === 0 ? null : scores.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers };
}
