// One list from the state in memory: plan, rules, score, chance, reasons. Reads no database; lists that are recorded and previews share it.
import type { Blend, ItemModel } from '@/ml/recommend/model/item-model';
import type { LinearScores } from '@/ml/recommend/linear/linear-scores';
import type { Profile } from '@/ml/recommend/data/profile';
import type { RowScores } from '@/ml/recommend/data/row-list';
import { recommend } from '@/ml/recommend/lists/recommend';
import type { Rule } from '../rules/schema';
import { rulesFor } from '../rules/apply-rules';
import { prepareRules } from '../rules/prepare-rules';
import type { ItemView, ListedItem, ListInput, RecommendationListView } from '../schema';
import type { Taste } from '../shoppers/taste-cache';
import type { ServingState } from './build-state';
import { anyOf, ownRows } from './excluded-rows';
import { explore, runnersUp } from './explore';
import { reasonOf } from './list-reasons';
import { planList } from './plan-list';
import { recentList } from './recent-list';
import { likenessToAny } from './text-likeness';

export interface ComposeInput extends Pick<ListInput, 'placement' | 'item' | 'basket' | 'category'> {
  count: number;
  taste: Taste | null;
  /** In place of the one in force. */
  blend?: Blend | null | undefined;
  /** In place of those in force. */
  rules?: readonly Rule[] | undefined;
  /** What chance depends on; null: nothing is left to it. */
  seed: string | null;
  /** In milliseconds since 1970. */
  now: number;
  /** What the linear models say, worked out already: it counts for this very model and profile. */
  scored?: { model: ItemModel; profile: Profile; linear: readonly LinearScores[] } | undefined;
}

export interface ComposedList extends Pick<RecommendationListView, 'items' | 'note'> {
  /** By place in the list. */
  shown: { item: string; source: ListedItem['source']; propensity: number; ruleId?: number }[];
}

/** @throws AppError for an item that is not there, or missing where the placement needs one */
export function composeList(state: ServingState, input: ComposeInput): ComposedList {
  const { placement, count, taste, now, category } = input;
  const { model, gone, trends, text, settings } = state;
  if (model.items.length === gone.size) return { items: [], shown: [], note: 'empty_catalogue' };
  const own = ownRows(state, taste, placement);
  const prepared = input.rules ? prepareRules(input.rules, { items: state.ruleItems, placement, now }) : state.rulesAt(placement, now);
  const rules = rulesFor(prepared, own.bought);
  if (placement === 'recent') {
    const recent = recentList(state, taste, { count, category, exclude: anyOf(gone, prepared.exclude, new Set(own.never)) });
    return { ...recent, shown: recent.items.map(({ id, source }) => ({ item: id, source, propensity: 1 })) };
  }
  const plan = planList(state, taste, input);
  if (!plan) return { items: [], shown: [], note: 'nothing_recent' };
  const { profile, about } = plan;
  const blend = input.blend ?? plan.blend;
  const ranked = recommend({
    model, profile, blend, now,
    count: count + (input.seed === null ? 0 : runnersUp),
    exclude: anyOf(gone, rules.exclude, new Set([...own.never, ...about])),
    factors: rules.factors,
    pins: rules.pins.filter(({ position }) => position < count),
    liveTrends: trends,
    ...(input.scored?.model === model && input.scored.profile === profile && { linear: input.scored.linear }),
    ...(category !== undefined && { only: state.rowsIn(category) }),
    ...textPart(blend, text && likenessToAny(text, profile.items, profile.weights)),
  });
  const drawn = explore(ranked, count, settings.exploration, input.seed);
  const items: ListedItem[] = [];
  const shown: ComposedList['shown'] = [];
  for (const { entry, propensity } of drawn) {
    const item = state.items[entry.item];
    if (!item) continue;
    const { source, reason } = reasonOf(state, profile, entry);
    const ruleId = rules.ruleOf.get(entry.item);
    items.push(listed(item.view, { score: entry.score, source, parts: entry.parts, reason }));
    shown.push({ item: item.id, source, propensity, ...(ruleId && { ruleId }) });
  }
  return { items, shown, note: items.length === 0 ? 'all_excluded' : items.length < count ? 'short' : null };
}

/** Written out: spreading twenty views takes longer than scoring their shop. */
const listed = ({ id, name, category, priceMinor, currency, inStock, href, image }: ItemView, { score, source, parts, reason }: Omit<ListedItem, keyof ItemView>): ListedItem => ({
  id, name, category, priceMinor, currency, inStock, href, image, score, source, parts, reason,
});

/** Text also finds candidates for a ranker that orders them. */
const textPart = (blend: Blend, likeness: RowScores | null | undefined) => (likeness && (blend.text > 0 || blend.ranker > 0) ? { text: likeness } : {});
