// The report as a table: one line a day, placement and version, with the same figures as the page.
import { requireMerchandiser, type Merchandiser } from '../require-merchandiser';
import { fractionDigits } from '../fraction-digits';
import { countLists } from './count-lists';
import { reportSpan } from '@/lib/filters/report-span';
import type { ReportFilters } from './filters';
import { listKinds } from './list-kinds';
import { rateOf } from './rate';

export const reportColumns = [
  'day', 'placement', 'version', 'lists', 'lists_clicked', 'click_rate', 'click_rate_low', 'click_rate_high', 'lists_basketed', 'lists_bought', 'purchase_rate',
  'purchase_rate_low', 'purchase_rate_high', 'clicks', 'units', 'revenue',
] as const;
export type ReportRecord = Record<(typeof reportColumns)[number], string | number | null>;

/**
 * One page of records, in order of days.
 * @param catalogue whose currency says how revenue is written: in its main unit
 * @throws AppError `forbidden` to all but marketing and admins
 */
export async function* exportReport(actor: Pick<Merchandiser, 'role'>, { id: catalogueId, currency }: { id: number; currency: string | null }, filters: ReportFilters, now = new Date()): AsyncGenerator<ReportRecord[]> {
  requireMerchandiser(actor);
  const { groups } = await countLists({ catalogueId, filters, span: reportSpan(filters, now), kinds: await listKinds(catalogueId), now });
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
  yield groups
    .sort((one, other) => one.day.localeCompare(other.day) || one.placement.localeCompare(other.placement) || one.version.localeCompare(other.version))
    .map(({ day, placement, version, counts }) => {
      const [clicks, purchases] = [rateOf(counts.clicked, counts.lists), rateOf(counts.bought, counts.lists)];
      return {
        day, placement, version, lists: counts.lists,
        lists_clicked: counts.clicked, click_rate: round(clicks.value), click_rate_low: round(clicks.low), click_rate_high: round(clicks.high),
        lists_basketed: counts.basketed,
        lists_bought: counts.bought, purchase_rate: round(purchases.value), purchase_rate_low: round(purchases.low), purchase_rate_high: round(purchases.high),
        clicks: counts.clicks, units: counts.units, revenue: counts.revenueMinor / 10 ** fractionDigits(currency),
      };
    });
}
