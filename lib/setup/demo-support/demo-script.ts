// How a demo conversation goes: what its people do. What the bot says is not in it, the dialogue says it.
import type { FeedbackReason, Verdict } from '../../generated/prisma/enums';
import type { Language } from '../../services/support/schema';

export type DemoStep =
  /** The customer writes. */
  | string
  /** Ana answers; she takes the conversation first, and the customer calls her where the bot did not. */
  | { agent: string }
  /** Ana writes to herself. */
  | { note: string }
  | { label: string }
  /** Of the last answer. */
  | { rate: Verdict; reason?: FeedbackReason }
  /** `silence`: the customer writes no more. */
  | { ends: 'agent' | 'customer' | 'silence' }
  | { satisfaction: 1 | 2 | 3 | 4 | 5; comment?: string }
  | { contact: { name: string; email: string } }
  /** What follows happens so many days later. */
  | { later: number };

export interface DemoScript {
  language: Language;
  /** The first message, in as many words as there are conversations of this kind. */
  asks: string[];
  then: DemoStep[];
  channel?: 'widget';
  /** It is the demo's user who writes. */
  signedIn?: true;
  /** It is about an order as it is now, so it was lately. */
  lately?: true;
  /** It is not over: its last message is so many minutes old. */
  openSinceMinutes?: number;
}
