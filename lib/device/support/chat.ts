// What a chat takes and does, as its screens see it.
import type { Action, Language } from '@/lib/services/support/schema';
import type { ConnectionState } from '../connection';
import type { Readiness } from '../device-session';
import type { Observable } from '../observable';
import type { ChatState } from './chat-state';
import type { Rating } from './support-api';

export interface ChatOptions {
  channel: 'page' | 'widget';
  /** Public key of the site whose widget this is. */
  siteKey?: string;
  locale: Language;
  /** Id of the signed-in person, or `visitor`: what is kept in this browser is kept for them. */
  owner: string;
  /** The visitor's token; kept in this page's storage unless given. */
  getVisitorToken?: () => string | Promise<string>;
}

export interface Chat {
  state: Observable<ChatState>;
  connection: Observable<ConnectionState>;
  readiness: Observable<Readiness>;
  /** Starts; call what it returns to stop. */
  open(): () => void;
  say(text: string, action?: Action): void;
  /** Sends a message again that was refused. */
  retry(clientId: string): void;
  /** Forgets a message that was refused. */
  discard(clientId: string): void;
  callPerson(): Promise<void>;
  leaveContact(contact: { name?: string; email: string }): Promise<void>;
  resolve(): Promise<void>;
  rateChat(score: number, comment?: string): Promise<void>;
  rateAnswer(messageId: number, rating: Rating): Promise<void>;
  /** The customer is writing. */
  tellTyping(): void;
  /** The customer sees the newest message. */
  tellRead(): void;
  startNew(): void;
  openConversation(id: string): void;
  transcript(): Promise<Blob>;
  forgetProblem(): void;
}
