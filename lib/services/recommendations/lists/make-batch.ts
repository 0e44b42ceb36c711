// Lists for many of a shop's people in one call, for mails and the like. One after the other, with a turn for others in between.
import 'server-only';
import type { RecommendationListView } from '../schema';
import { makeList } from './make-list';

export const maxBatchUsers = 1000;
const usersATurn = 20;

export interface BatchList extends Pick<RecommendationListView, 'listId' | 'note'> {
  user: string;
  items: Pick<RecommendationListView['items'][number], 'id' | 'score' | 'source'>[];
}

/** Somebody who has done nothing yet gets what a newcomer gets. @param catalogue its slug */
export async function makeBatch(catalogue: string, users: readonly string[], count: number): Promise<{ version: string; lists: BatchList[] }> {
  const lists: BatchList[] = [];
  let version = '';
  for (const [place, user] of users.entries()) {
    if (place % usersATurn === usersATurn - 1) await new Promise((resolve) => setImmediate(resolve));
    const list = await makeList({ externalId: user }, { catalogue, placement: 'for_you', count, preview: false });
    version = list.version;
    lists.push({ user, listId: list.listId, note: list.note, items: list.items.map(({ id, score, source }) => ({ id, score, source })) });
  }
  return { version, lists };
}
