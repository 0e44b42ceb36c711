// Lists for many of a shop's people in one call, for mails and the like: the same lists that they would be given one by one.
import 'server-only';
import type { RecommendationListView } from '../schema';
import { findShopper } from '../shoppers/find-shopper';
import { profileBy, tasteOf } from '../shoppers/taste-cache';
import { batchEngines, batchScores } from './batch-scores';
import { makeList } from './make-list';
import { nobody } from './plan-list';
import { servingStateOf } from './serving-state';

export const maxBatchUsers = 1000;
/** As many as a product takes at once; a turn for others comes in between. */
const usersAtOnce = 128;
const usersATurn = 16;

export interface BatchList extends Pick<RecommendationListView, 'listId' | 'note'> {
  user: string;
  items: Pick<RecommendationListView['items'][number], 'id' | 'score' | 'source'>[];
}

/** Somebody who has done nothing yet gets what a newcomer gets. @param catalogue its slug */
export async function makeBatch(catalogue: string, users: readonly string[], count: number, engines = batchEngines()): Promise<{ version: string; lists: BatchList[] }> {
  const lists: BatchList[] = [];
  const state = await servingStateOf(catalogue);
  for (let start = 0; start < users.length; start += usersAtOnce) {
    const part = users.slice(start, start + usersAtOnce);
    const profiles = await Promise.all(part.map((user) => profileOfUser(user)));
    const scores = await batchScores(state.model, profiles, engines);
    for (const [place, user] of part.entries()) {
      if (place % usersATurn === usersATurn - 1) await new Promise((resolve) => setImmediate(resolve));
      const linear = scores?.[place];
      const scored = linear && { model: state.model, profile: profiles[place] ?? nobody, linear };
      const { listId, note, items } = await makeList({ externalId: user }, { catalogue, placement: 'for_you', count, preview: false }, Date.now(), scored);
      lists.push({ user, listId, note, items: items.map(({ id, score, source }) => ({ id, score, source })) });
    }
  }
  return { version: state.model.version, lists };

  async function profileOfUser(externalId: string) {
    const shopperId = await findShopper(state.catalogue.id, { externalId });
    return shopperId === null ? nobody : profileBy(await tasteOf(shopperId), state.settings, state.rowOfItem);
  }
}
