// @vitest-environment jsdom
// What a customer sees and can press, for the parts that are easy to get wrong.
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { observable, type Settable } from '@/lib/device/observable';
import type { Chat } from '@/lib/device/support/chat';
import type { ChatState } from '@/lib/device/support/chat-state';
import { maxMessageLength, type AnswerData, type ConversationView, type MessageView } from '@/lib/services/support/schema';
import common from '@/messages/en/common.json';
import errors from '@/messages/en/errors.json';
import support from '@/messages/en/support.json';
import { ChatFrame } from './chat';
import { longestMessage } from './composer';
import { Markdown } from './markdown';
import { ChatContext } from './use-chat';

const answer: AnswerData = { outcome: 'article', intents: [], language: 'en', passages: [], quickReplies: [], version: '1', ranOn: 'server', engine: 'native', latencyMs: 1 };
const conversation: ConversationView = {
  id: 'one', state: 'bot', channel: 'page', locale: 'en', subject: 'Gifts', person: null, waiting: null, satisfaction: null, seenByPersonId: 0, createdAt: '2026-01-01T10:00:00.000Z', lastMessageAt: '2026-01-01T10:00:00.000Z',
  unread: 0,
} as ConversationView;
const message = (id: number, over: Partial<MessageView> = {}): MessageView => ({
  id, clientId: `c${id}`, author: 'customer', authorName: null, kind: 'text', body: `message ${id}`, answer: null, event: null, rating: null, createdAt: '2026-01-01T10:00:00.000Z', ...over,
});
const bot = (id: number, over: Partial<AnswerData> = {}) => message(id, { author: 'bot', kind: 'answer', answer: { ...answer, ...over } });

function show(state: Partial<ChatState>, away = false) {
  const chat = {
    state: observable<ChatState>({ stage: 'open', key: 'one', view: 0, conversation, saved: [], local: [], streams: {}, typing: null, answering: false, earlier: [], problem: null, ...state }),
    connection: observable(away ? 'away' : 'here'),
    readiness: observable({ state: 'cold' }),
    say: vi.fn(), retry: vi.fn(), tellRead: vi.fn(), tellTyping: vi.fn(), callPerson: vi.fn(), rateAnswer: vi.fn(), leaveContact: vi.fn(async () => undefined),
  };
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ support, common, errors }}>
      <ChatContext value={chat as unknown as Chat}><ChatFrame /></ChatContext>
    </NextIntlClientProvider>,
  );
  return { ...chat, state: chat.state as Settable<ChatState> };
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollTo = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });

describe('ChatFrame', () => {
  it('shows buttons under the newest answer only, and says what is pressed', () => {
    const replies = (label: string) => [{ label, action: { kind: 'choose_intent' as const, intent: 'x' } }];
    const chat = show({ saved: [message(1), bot(2, { quickReplies: replies('Old') }), message(3), bot(4, { quickReplies: replies('New') })] });
    expect(screen.queryByRole('button', { name: 'Old' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'New' }));
    expect(chat.say).toHaveBeenCalledWith('New', { kind: 'choose_intent', intent: 'x' });
  });

  it('lets several items be chosen where each button is one item', () => {
    const items = ['Mug', 'Lantern', 'Candle'].map((label) => ({ label, action: { kind: 'choose_items' as const, items: [label] } }));
    const chat = show({ saved: [message(1), bot(2, { quickReplies: items })] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Mug' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Candle' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on with 2 items' }));
    expect(chat.say).toHaveBeenCalledWith('Mug, Candle', { kind: 'choose_items', items: ['Mug', 'Candle'] });
  });

  it('sends with Enter, but neither with Shift nor while an input method composes', () => {
    const chat = show({});
    fireEvent.change(box(), { target: { value: 'hello' } });
    fireEvent.keyDown(box(), { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(chat.say).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(chat.say).toHaveBeenCalledWith('hello');
    expect(box().value).toBe('');
  });

  it('keeps a text that is too long, and says by how much', () => {
    expect(longestMessage).toBe(maxMessageLength);
    const chat = show({});
    fireEvent.change(box(), { target: { value: 'x'.repeat(50_000) } });
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(chat.say).not.toHaveBeenCalled();
    expect(screen.getByText(/46,000 characters too many/)).toBeTruthy();
    expect(box().value).toHaveLength(50_000);
  });

  it('refuses files with a reason', () => {
    show({});
    fireEvent.paste(box(), { clipboardData: { files: [new File(['x'], 'broken-mug.png')], types: ['Files'] } });
    expect(screen.getByText(/Files can't be sent here/)).toBeTruthy();
  });

  it('offers a refused message again', () => {
    const chat = show({ local: [{ clientId: 'mine', conversationId: 'one', author: 'customer', text: 'hi', at: '2026-01-01T10:00:00.000Z', delivery: 'failed', failure: { key: 'not_found', values: {}, message: '' } }] });
    fireEvent.click(screen.getByRole('button', { name: 'Send again' }));
    expect(chat.retry).toHaveBeenCalledWith('mine');
  });

  it('asks why after down, and sends the reason', () => {
    const chat = show({ saved: [message(1), bot(2)] });
    chat.rateAnswer.mockImplementation((_: number, { verdict }: { verdict: 'down' }) => chat.state.set({ ...chat.state.get(), saved: [message(1), { ...bot(2), rating: verdict }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Not helpful' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Wrong article' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Send' })[0]!);
    expect(chat.rateAnswer.mock.calls).toEqual([[2, { verdict: 'down' }], [2, { verdict: 'down', reason: 'wrong_article' }]]);
  });

  it('does not promise a person while the server is away', () => {
    const chat = show({}, true);
    fireEvent.click(screen.getByRole('button', { name: 'Talk to a person' }));
    expect(chat.callPerson).not.toHaveBeenCalled();
    expect(screen.getByText('The server cannot be reached.')).toBeTruthy();
  });

  it('tells the place in the queue, and takes an address for the answer', () => {
    const chat = show({ conversation: { ...conversation, state: 'waiting', waiting: { since: '2026-01-01T10:00:00.000Z', ahead: 1, open: true, opensAt: null, contactLeft: false } } });
    expect(screen.getByText(/One conversation is before yours/)).toBeTruthy();
    const email = screen.getByRole('textbox', { name: /Leave your e-mail/ });
    fireEvent.change(email, { target: { value: 'robin@' } });
    fireEvent.click(screen.getByRole('button', { name: 'Write to me' }));
    expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
    fireEvent.change(email, { target: { value: 'robin@example.com' } });
    fireEvent.click(screen.getByRole('button', { name: 'Write to me' }));
    expect(chat.leaveContact).toHaveBeenCalledWith({ email: 'robin@example.com' });
  });
});

describe('Markdown', () => {
  it('shows no HTML, no picture and no link that runs something', () => {
    const text = '**Hi** <img src=x onerror=alert(1)> ![p](https://x.example/p.png) [a](javascript:alert(1)) [b](//evil.example) [c](/help/returns) [d](https://x.example)';
    const { container } = render(<NextIntlClientProvider locale="en" messages={{ support }}><Markdown text={text} /></NextIntlClientProvider>);
    expect(container.querySelector('img, script')).toBeNull();
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['/help/returns', 'https://x.example']);
    expect(container.querySelector('strong')?.textContent).toBe('Hi');
  });
});
