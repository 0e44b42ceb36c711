// The recommendations API as this page calls it. Who asks goes along as a cookie: the session's or the visitor's.
import type { EventInput, EventResult, ListInput, RecommendationListView } from '@/lib/services/recommendations/schema';
import type { EventKind } from '@/lib/generated/prisma/enums';
import type { FirstPicks, TasteView } from '@/lib/services/recommendations/taste/schema';
import { askServer } from '../ask-server';
import type { TasteEvent } from './event';

export type ListQuestion = Pick<ListInput, 'placement'> & Partial<Omit<ListInput, 'placement' | 'user' | 'preview'>> & { catalogue: string };

const root = '/api/v1/recommendations';
/** A list is there at once, or the device makes one. */
const listDeadlineMs = 2500;

export type TasteApi = ReturnType<typeof createTasteApi>;

export function createTasteApi() {
  return {
    list: (question: ListQuestion) => askServer<RecommendationListView>(root, { method: 'POST', body: question, deadlineMs: listDeadlineMs }),
    /** One result for each event, in their order. */
    async sendEvents(catalogue: string, events: readonly TasteEvent[]): Promise<EventResult[]> {
      const body = { catalogue, events: events.map(asInput) };
      return (await askServer<{ results: EventResult[] }>(`${root}/events`, { method: 'POST', body })).results;
    },
    /** Takes events back: as if they had not been. */
    removeEvents: (catalogue: string, keys: readonly string[]): Promise<unknown> => askServer<{ retracted: number }>(`${root}/events`, { method: 'DELETE', body: { catalogue, keys } }),
    /** The newest events that the server knows of who asks, oldest first. */
    async knownEvents(catalogue: string): Promise<TasteEvent[]> {
      const { events } = await askServer<{ events: Omit<TasteEvent, 'catalogue'>[] }>(`${root}/taste/events?${new URLSearchParams({ catalogue })}`);
      return events.map((event) => ({ ...event, catalogue }));
    },
    /** Everything that the server knows of the taste of who asks, newest first. */
    taste: (catalogue: string, page: { before?: string; kind?: EventKind } = {}) => askServer<TasteView>(`${root}/taste?${new URLSearchParams({ catalogue, ...page })}`),
    /** More things to choose from. */
    picks: (catalogue: string, from: number) => askServer<FirstPicks>(`${root}/taste/picks?${new URLSearchParams({ catalogue, from: String(from) })}`),
    /** Erases it there. @returns what brings it back for ten seconds */
    erase: (catalogue: string) => askServer<{ undo: string; until: string; events: number }>(`${root}/taste`, { method: 'DELETE', body: { catalogue } }),
    undoErase: (undo: string) => askServer<{ events: number }>(`${root}/taste/undo`, { method: 'POST', body: { undo } }),
    /** What a visitor's taste becomes after they have signed in. */
    claim: (keep: boolean) => askServer<{ moved: number }>(`${root}/taste/claim`, { method: 'POST', body: { keep } }),
  };
}

const asInput = ({ key, item, kind, value, at, listId }: TasteEvent): EventInput => ({
  key, item, kind, at, ...(value !== undefined && { value }), ...(listId !== undefined && { listId }),
});
