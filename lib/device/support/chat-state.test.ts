// How what is said here and what the server has saved become one list.
import { describe, expect, it } from 'vitest';
import type { AnswerData, ConversationView, MessageView } from '@/lib/services/support/schema';
import { activeAnswer, shownMessages, undoableAnswer, withSaved, type LocalMessage } from './chat-state';

const answer: AnswerData = { outcome: 'article', intents: [], language: 'en', passages: [], quickReplies: [], version: '1', ranOn: 'server', engine: 'native', latencyMs: 1 };
const saved = (id: number, over: Partial<MessageView> = {}): MessageView => ({
  id, clientId: `c${id}`, author: 'customer', authorName: null, kind: 'text', body: `message ${id}`, answer: null, event: null, rating: null, createdAt: '2026-01-01T10:00:00.000Z', ...over,
});
const bot = (id: number, over: Partial<AnswerData> = {}) => saved(id, { author: 'bot', kind: 'answer', answer: { ...answer, ...over } });
const local = (clientId: string, over: Partial<LocalMessage> = {}): LocalMessage => ({ clientId, conversationId: 'one', author: 'customer', text: clientId, at: '2026-01-01T10:01:00.000Z', delivery: 'sending', ...over });
const conversation = (over: Partial<ConversationView> = {}) => ({ id: 'one', state: 'bot', seenByPersonId: 0, ...over }) as ConversationView;
const state = { key: 'one', conversation: conversation(), saved: [] as MessageView[], local: [] as LocalMessage[], streams: {} };
const ids = (messages: { clientId: string }[]) => messages.map(({ clientId }) => clientId);

describe('shownMessages', () => {
  it('shows a message once while it is saved and still kept here', () => {
    const shown = shownMessages({ ...state, saved: [saved(1), bot(2)], local: [local('c1'), local('mine')] });
    expect(ids(shown)).toEqual(['c1', 'c2', 'mine']);
    expect(shown.map(({ delivery }) => delivery)).toEqual(['sent', 'sent', 'sending']);
  });

  it('leaves out what belongs to another conversation', () => {
    expect(ids(shownMessages({ ...state, local: [local('mine'), local('other', { conversationId: 'two' })] }))).toEqual(['mine']);
  });

  it('shows coming words until the whole answer is there', () => {
    const streams = { c2: 'Delivery ta' };
    expect(shownMessages({ ...state, saved: [saved(1)], streams }).at(-1)).toMatchObject({ clientId: 'c2', body: 'Delivery ta', streaming: true });
    expect(shownMessages({ ...state, saved: [saved(1), bot(2)], streams }).at(-1)).toMatchObject({ clientId: 'c2', body: 'message 2' });
  });

  it('tells how far a person has read', () => {
    const shown = shownMessages({ ...state, conversation: conversation({ state: 'person', seenByPersonId: 1 }), saved: [saved(1), saved(3)] });
    expect(shown.map(({ delivery }) => delivery)).toEqual(['seen', 'sent']);
  });
});

it('keeps messages in the order of their ids, each once, however they arrive', () => {
  const late = saved(2);
  expect(withSaved([saved(1), saved(3)], [late, saved(3, { rating: 'up' })])).toEqual([saved(1), late, saved(3, { rating: 'up' })]);
});

describe('activeAnswer', () => {
  const shown = (messages: MessageView[], own: LocalMessage[] = []) => shownMessages({ ...state, saved: messages, local: own });

  it('is the newest thing said, when that is an answer', () => {
    expect(activeAnswer(shown([saved(1), bot(2), saved(3), bot(4)]), conversation())?.clientId).toBe('c4');
  });

  it('is none as soon as the customer has said more, even before it is saved', () => {
    expect(activeAnswer(shown([saved(1), bot(2)], [local('more')]), conversation())).toBeUndefined();
  });

  it('is none once a person is called', () => {
    expect(activeAnswer(shown([saved(1), bot(2)]), conversation({ state: 'waiting' }))).toBeUndefined();
  });
});

describe('undoableAnswer', () => {
  const shown = (messages: MessageView[]) => undoableAnswer(shownMessages({ ...state, saved: messages }))?.clientId;

  it('stays while other things are talked about, and goes with the next look at an order', () => {
    const change = bot(2, { outcome: 'task', changeId: 'change' });
    expect(shown([saved(1), change, saved(3), bot(4)])).toBe('c2');
    expect(shown([saved(1), change, saved(3), bot(4, { outcome: 'task' })])).toBeUndefined();
  });
});
