// The service's use case in one call, for integrators: who is signed in gets a list.
import 'server-only';
import { makeList } from './lists/make-list';
import type { ListInput, RecommendationListView } from './schema';

/** @throws AppError as `makeList` */
export async function respond(userId: string, input: ListInput): Promise<RecommendationListView[]> {
  return [await makeList({ userId }, input)];
}
