// A customer for tests: talks to the dialogue on a real database. What the models would understand is given in the test, message by
// message; everything after it is real.
import { randomUUID } from 'node:crypto';
import { findFacts } from '@/ml/text/facts';
import { detectLanguage } from '@/ml/text/language';
import type { Customer } from '../conversations/customer';
import type { Action, Language, Passage } from '../schema';
import { converse } from './converse';
import type { DialogueDeps, FoundArticle, TurnResult, Understanding } from './turn';

export interface Meaning {
  /** Labels with probabilities, most probable first; empty: out of scope. */
  intents?: [string, number][];
  certainty?: Understanding['certainty'];
  anger?: number;
}

/** What the stand-in for the models makes of a text: the first pattern that fits. */
export type Meanings = [RegExp, string | Meaning][];

export const passageOf = (slug: string, title: string, text: string): Passage => ({ slug, title, href: `/help/${slug}`, text, marks: [{ start: 0, end: text.length }] });
export const articleOf = (slug: string, intent: string | null, score: number, text: string): FoundArticle => ({ slug, intent, score, passages: [passageOf(slug, slug, text)] });

export function meaningOf(text: string, meanings: Meanings): Understanding {
  const found = meanings.find(([pattern]) => pattern.test(text))?.[1] ?? {};
  const { intents = [], certainty = intents.length > 0 ? 'clear' : 'unknown', anger = 0 }: Meaning = typeof found === 'string' ? { intents: [[found, 0.95]] } : found;
  return {
    language: detectLanguage(text, 'en') as Language,
    intents: intents.map(([label, probability]) => ({ label, probability })),
    certainty, anger, vector: new Float32Array(512), facts: findFacts(text, new Date()), version: 'test', engine: 'test',
  };
}

interface Options {
  orders: (customer: Customer, conversationId: string) => DialogueDeps['orders'];
  customer: Customer;
  conversationId: string;
  meanings: Meanings;
  articles?: [RegExp, FoundArticle[]][];
  deps?: Partial<DialogueDeps>;
}

/** A talk that remembers: `say` sends a text, `press` a button of the last answers by its label. */
export function beginTalk({ orders, customer, conversationId, meanings, articles = [], deps = {} }: Options) {
  let context: unknown = null;
  let last: TurnResult | undefined;
  async function send(text: string, action?: Action, clientId: string = randomUUID()): Promise<TurnResult> {
    last = await converse({ text, clientId, action }, context, {
      understand: async (message) => meaningOf(message, meanings),
      search: async (message) => articles.find(([pattern]) => pattern.test(message))?.[1] ?? [],
      taught: () => undefined,
      orders: orders(customer, conversationId),
      people: { open: true, opensAt: null },
      handoverIntents: new Set(),
      now: new Date(),
      ...deps,
    });
    // As it comes back from the database.
    context = JSON.parse(JSON.stringify(last.context));
    return last;
  }
  const buttons = () => last?.replies.flatMap(({ data }) => data.quickReplies) ?? [];
  return {
    say: (text: string, clientId?: string) => send(text, undefined, clientId),
    act: send,
    async press(wanted: string | RegExp, clientId?: string) {
      const found = buttons().find(({ label }) => (typeof wanted === 'string' ? label === wanted : wanted.test(label)));
      if (!found) throw new Error(`No button ${String(wanted)} among ${buttons().map(({ label }) => label).join(' | ')}`);
      return send(found.label, found.action, clientId);
    },
    buttons: () => buttons().map(({ label }) => label),
    context: () => context,
    restore: (older: unknown) => { context = older; },
  };
}

export const bodiesOf = ({ replies }: TurnResult) => replies.map(({ body }) => body).join('\n---\n');
export const outcomesOf = ({ replies }: TurnResult) => replies.map(({ data }) => data.outcome);
