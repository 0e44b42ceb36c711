// What a rule demands, as one line.
import { useFormatter, useTranslations } from 'next-intl';
import { useCategoryPath } from '@/app/_components/shop/use-category-name';
import { isEveryItem, type ItemChoice, type RuleDemand } from '@/lib/services/recommendations/rules/schema';
import { useMoney } from '../_shared/money';

const namedAtOnce = 3;

/** @param names of items by the shop's id; one that is not there goes by its id */
export function useRuleSummary(currency: string | null, names: Record<string, string>): (demand: RuleDemand) => string {
  const t = useTranslations('merchandising.rules.summary');
  const months = useTranslations('merchandising.months');
  const format = useFormatter();
  const money = useMoney(currency);
  const pathOf = useCategoryPath();
  const short = (all: string[]) => format.list(all.length > namedAtOnce + 1 ? [...all.slice(0, namedAtOnce), t('more', { count: all.length - namedAtOnce })] : all);
  const price = (from: number | null, to: number | null) =>
    from === null ? t('priceTo', { to: money(to ?? 0) }) : to === null ? t('priceFrom', { from: money(from) }) : t('priceBetween', { from: money(from), to: money(to) });
  const choose = (choice: ItemChoice) =>
    isEveryItem(choice) ? t('everything') : format.list([
      ...(choice.items.length > 0 ? [short(choice.items.map((id) => names[id] ?? id))] : []),
      ...(choice.categories.length > 0 ? [short(choice.categories.map(pathOf))] : []),
      ...(choice.seasons.length > 0 ? [t('season', { months: format.list(choice.seasons.map((month) => months(String(month) as '1')), { type: 'disjunction' }) })] : []),
      ...(choice.outOfSeason ? [t('outOfSeason')] : []),
      ...(choice.priceFrom !== null || choice.priceTo !== null ? [price(choice.priceFrom, choice.priceTo)] : []),
    ], { type: 'unit' });
  const among = (categories: string[]) => (categories.length === 0 ? t('everything') : short(categories.map(pathOf)));
  return (demand) => {
    switch (demand.kind) {
      case 'pin':
        return t('pin', { items: short(demand.settings.pins.map(({ item, position }) => t('pinAt', { name: names[item] ?? item, place: position + 1 }))) });
      case 'boost':
      case 'bury':
        return t(demand.kind, { factor: format.number(demand.settings.factor, { maximumFractionDigits: 2 }), what: choose(demand.settings.choice) });
      case 'exclude':
        return t('exclude', { what: choose(demand.settings.choice) });
      case 'price_range':
        return t('price_range', { price: price(demand.settings.priceFrom, demand.settings.priceTo), what: among(demand.settings.categories) });
      default:
        return t(demand.kind, { what: among(demand.settings.categories) });
    }
  };
}
