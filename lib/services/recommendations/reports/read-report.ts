// The report of a catalogue's recommendations: everything the dashboard shows.
import { bucketOf, bucketStarts, type Bucket } from '@/lib/filters/time-span';
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { countItems } from './count-items';
import { countLists, sumCounts, type CountedGroup, type ListCounts } from './count-lists';
import { reportSpan, spanBefore, type ReportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import { listKinds } from './list-kinds';
import { runningExperiments } from './running-experiments';

/** @throws AppError `forbidden` to all but marketing and admins */
export async function readReport(actor: Pick<Merchandiser, 'role'>, catalogueId: number, filters: ReportFilters, now = new Date()) {
  requireMerchandiser(actor);
  const span = reportSpan(filters, now);
  const kinds = await listKinds(catalogueId);
  const scope = { catalogueId, filters, span, kinds, now };
  const { groups, items: led } = await countLists(scope);
  const total = sumCounts(groups.map(({ counts }) => counts));
  const before = sumCounts((await countLists({ ...scope, span: spanBefore(span) })).groups.map(({ counts }) => counts));
  const items = await countItems(scope, total.lists, led);
  const experiments = await runningExperiments(catalogueId);
  return {
    span: { from: span.from.toISOString(), to: span.to.toISOString() },
    total,
    before,
    series: overTime(groups, span),
    byPlacement: groupBy(groups, ({ placement }) => placement),
    byVersion: groupBy(groups, ({ version }) => version),
    items,
    experiments,
    /** Versions that ever made lists here, the newest first: for the filter. */
    versions: [...new Set(kinds.map(({ version }) => version))].sort().reverse(),
  };
}

export type RecommendationsReport = Awaited<ReturnType<typeof readReport>>;

export interface SeriesPoint {
  start: string;
  total: ListCounts;
  /** Placements with lists in the span. */
  byPlacement: Record<string, ListCounts>;
}

function overTime(groups: readonly CountedGroup[], span: ReportSpan): { bucket: Bucket; points: SeriesPoint[] } {
  const bucket = bucketOf(span);
  const starts = bucketStarts(span, bucket);
  const points = starts.map((start, index) => {
    const next = starts[index + 1];
    const here = groups.filter(({ day }) => (index === 0 || day >= start) && (next === undefined || day < next));
    return { start, total: sumCounts(here.map(({ counts }) => counts)), byPlacement: Object.fromEntries(groupBy(here, ({ placement }) => placement).map(({ key, ...counts }) => [key, counts])) };
  });
  return { bucket, points };
}

/** The most lists first. */
function groupBy<Key extends string>(groups: readonly CountedGroup[], keyOf: (group: CountedGroup) => Key): (ListCounts & { key: Key })[] {
  return [...new Set(groups.map(keyOf))]
    .map((key) => ({ key, ...sumCounts(groups.filter((group) => keyOf(group) === key).map(({ counts }) => counts)) }))
    .sort((one, other) => other.lists - one.lists || (one.key < other.key ? -1 : 1));
}
