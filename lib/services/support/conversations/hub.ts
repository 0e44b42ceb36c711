// Tells open streams of this process what has just been written. It keeps nothing: whoever was away reads the database.
import { log } from '@/lib/log';
import type { LiveEvents } from '../schema';

export type HubEvent = {
  [Name in keyof LiveEvents]: { conversationId: string; event: Name; data: LiveEvents[Name] };
}[keyof LiveEvents];

export type HubListener = (event: HubEvent) => void;

const everything = 'inbox';

// On `globalThis`: routes are bundled apart, and each must reach the streams of all.
const holder = globalThis as { trefoilSupportHub?: Map<string, Set<HubListener>> };
const channels = (holder.trefoilSupportHub ??= new Map());

/** Tells the listeners of a conversation, and those of the inbox. Messages are as agents see them: notes included. */
export function publish<Name extends keyof LiveEvents>(conversationId: string, event: Name, data: LiveEvents[Name]): void {
  const told = { conversationId, event, data } as HubEvent;
  for (const channel of [conversationId, everything]) {
    for (const listener of channels.get(channel) ?? []) {
      try {
        listener(told);
      } catch (error) {
        log.error({ err: error, conversationId, event }, 'a live stream failed');
      }
    }
  }
}

/** @param channel a conversation's id, or `inbox` for all of them. @returns ends the subscription */
export function subscribe(channel: string, listener: HubListener): () => void {
  const listeners = channels.get(channel) ?? new Set();
  channels.set(channel, listeners);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && channels.get(channel) === listeners) channels.delete(channel);
  };
}

/** Whether somebody watches this conversation now. */
export const isWatched = (conversationId: string) => channels.has(conversationId);
