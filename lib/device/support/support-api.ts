// The support API as this page calls it: who is asking goes along with every call.
import type { AnswerData, ConversationView, Language, LiveEvents, MessageInput, MessageView } from '@/lib/services/support/schema';
import { askServer } from '../ask-server';

export interface HandedIn {
  clientId: string;
  author: 'customer' | 'bot';
  text: string;
  data?: AnswerData;
  at: string;
}

export interface Rating {
  verdict: 'up' | 'down' | null;
  reason?: string;
  comment?: string;
}

export interface Sent {
  message: MessageView;
  replies: MessageView[];
  conversation: ConversationView;
}

export type LiveName = keyof LiveEvents;

const root = '/api/v1/support/conversations';
/** A language model may take 1.5 s before the answer is given without it. */
const answerDeadlineMs = 8000;

export type SupportApi = ReturnType<typeof createSupportApi>;

/** @param identity headers that say who asks: empty for those whom the session's cookie names */
export function createSupportApi(identity: () => Promise<Record<string, string>>) {
  const get = async <Answer>(path: string) => askServer<Answer>(root + path, { headers: await identity() });
  const post = async <Answer = unknown>(path: string, body: unknown = {}, deadlineMs?: number) =>
    askServer<Answer>(root + path, { method: 'POST', body, headers: await identity(), ...(deadlineMs && { deadlineMs }) });

  return {
    list: async () => (await get<{ conversations: ConversationView[] }>('')).conversations,
    begin: (place: { locale: Language; channel: 'page' | 'widget'; siteKey?: string }) => post<ConversationView>('', place),
    claim: () => post('/claim'),
    /** @param after only messages newer than this one */
    open: (id: string, after = 0) => get<{ conversation: ConversationView; messages: MessageView[] }>(`/${id}${after > 0 ? `?after=${after}` : ''}`),
    send: (id: string, message: MessageInput) => post<Sent>(`/${id}/messages`, message, answerDeadlineMs),
    handIn: (id: string, messages: HandedIn[]) => post(`/${id}/hand-in`, { messages }),
    callPerson: (id: string) => post(`/${id}/person`),
    leaveContact: (id: string, contact: { name?: string; email: string }) => post(`/${id}/contact`, contact),
    resolve: (id: string) => post(`/${id}/resolve`),
    rateChat: (id: string, rating: { score: number; comment?: string }) => post(`/${id}/satisfaction`, rating),
    rateAnswer: (id: string, message: number, rating: Rating) => post(`/${id}/messages/${message}/rating`, rating),
    tellTyping: (id: string) => post(`/${id}/typing`),
    tellRead: (id: string, message: number) => post(`/${id}/read`, { id: message }),
    /** An open answer of server-sent events. */
    live: async (id: string, after: number, signal: AbortSignal) =>
      fetch(`${root}/${id}/live`, {
        headers: { ...(await identity()), accept: 'text/event-stream', ...(after > 0 && { 'last-event-id': String(after) }) },
        signal,
        cache: 'no-store',
      }),
    /** The whole conversation as a file. */
    async transcript(id: string): Promise<Blob> {
      const response = await fetch(`${root}/${id}/transcript`, { headers: await identity(), cache: 'no-store' });
      if (!response.ok) throw new Error(`The transcript answered ${response.status}.`);
      return response.blob();
    },
  };
}
