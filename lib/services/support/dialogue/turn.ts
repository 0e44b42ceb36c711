// The dialogue as a function: what was said, what is remembered and what can be looked up in, replies and what to remember out. It keeps
// nothing itself and touches neither database nor network, so that the server and the device hold the same dialogue.
import type { Action, AnswerData, Language, OrderCard, Passage } from '../schema';

export interface Turn {
  text: string;
  action?: Action | undefined;
  /** Unique to this message; a change it confirms is made once. */
  clientId: string;
}

/** Facts picked out of a text. */
export interface Facts {
  orderNumbers: string[];
  emails: string[];
  /** ISO dates. */
  dates: string[];
  amounts: { value: number; currency: string }[];
  products: string[];
}

export interface Understanding {
  language: Language;
  /** Most probable first. */
  intents: { label: string; probability: number }[];
  /** `unknown`: below the model's threshold, or out of scope. */
  certainty: 'clear' | 'ambiguous' | 'unknown';
  /** Sentence vector; length 512. */
  vector: Float32Array;
  facts: Facts;
  /** Probability that the tone is angry, from 0 to 1; 0 where it was not judged. */
  anger: number;
  version: string;
  engine: string;
}

/** An article that may answer, best first. */
export interface FoundArticle {
  slug: string;
  intent: string | null;
  /** From 0 to 1, calibrated: how likely it is the right one. */
  score: number;
  passages: Passage[];
}

/** What an intent without an article of its own answers: taught by an admin. Markdown. */
export type TaughtAnswers = (intent: string, language: Language) => { title: string; body: string } | undefined;

/** Looks at and changes orders of one customer. Every call proves itself: rows of others are as if they were not there. */
export interface OrderTools {
  /** The signed-in customer's orders, newest first; empty for visitors. */
  listOwn(): Promise<OrderCard[]>;
  /** @param email needed unless the order is the signed-in customer's own; null: not there, or not theirs, indistinguishably */
  find(number: string, email?: string): Promise<OrderCard | null>;
  /** What cancelling would mean now. */
  canCancel(number: string): Promise<{ possible: boolean; reason?: 'packed' | 'shipped' | 'cancelled'; feePence: number; refundPence: number }>;
  canChangeAddress(number: string): Promise<{ possible: boolean; reason?: 'shipped' | 'cancelled' }>;
  canReturn(number: string): Promise<{ possible: boolean; reason?: 'not_delivered' | 'too_late' | 'cancelled' | 'nothing'; items: { id: string; name: string; pricePence: number }[] }>;
  /** Each makes the change once for a `clientId`, and gives the id with which it can be undone. */
  cancel(number: string, clientId: string): Promise<{ changeId: string; order: OrderCard }>;
  changeAddress(number: string, address: { line: string; city: string; postcode: string; country: string }, clientId: string): Promise<{ changeId: string; order: OrderCard }>;
  returnItems(number: string, items: string[], clientId: string): Promise<{ changeId: string; order: OrderCard; refundPence: number }>;
  /** @throws AppError `conflict` where it is too late, or the change is not this customer's */
  undo(changeId: string): Promise<{ order: OrderCard; kind: string }>;
}

/** Phrases an answer from passages; undefined where it may not, cannot, is late or cites nothing. */
export type PhraseAnswer = (question: string, passages: Passage[], language: Language, onDelta: (text: string) => void) => Promise<{ text: string; by: string } | undefined>;

export interface DialogueDeps {
  understand(text: string): Promise<Understanding>;
  search(text: string, understanding: Understanding): Promise<FoundArticle[]>;
  taught: TaughtAnswers;
  /** Null on the device: it says that it can't. */
  orders: OrderTools | null;
  /** Null where nobody can be reached (the device). */
  people: { open: boolean; opensAt: Date | null } | null;
  /** Intents that always go to a person. */
  handoverIntents: ReadonlySet<string>;
  /** When a person is called unasked, as admins set it: so many messages in a row not understood, or a tone so angry. Absent on the device. */
  limits?: { cannotAnswer: number; anger: number };
  phrase?: PhraseAnswer | undefined;
  onDelta?: ((text: string) => void) | undefined;
  now: Date;
}

export interface Reply {
  /** Markdown. */
  body: string;
  data: Omit<AnswerData, 'version' | 'ranOn' | 'engine' | 'latencyMs'>;
}

export type Handover = { reason: 'asked' | 'unsure' | 'task_failed' | 'angry' | 'rule' };

export interface TurnResult {
  replies: Reply[];
  /** JSON; handed back with the next turn. */
  context: unknown;
  language: Language;
  handover?: Handover;
  /** The customer says that it is solved. */
  resolved?: boolean;
  understanding: Understanding | null;
}

/** @param context what the last turn left, or null at the beginning; one that can't be read counts as null */
export type Converse = (turn: Turn, context: unknown, deps: DialogueDeps) => Promise<TurnResult>;
