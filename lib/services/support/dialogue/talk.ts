// One turn while it is being answered: what came in, what is remembered, and what will be said. Parts of the dialogue add to it.
import type { AnswerData, Language, QuickReply } from '../schema';
import type { Context } from './context';
import { label, say, type WordKey } from './say';
import type { DialogueDeps, Handover, Reply, Turn, Understanding } from './turn';

export interface Talk {
  /** Its text is the message that is being answered: for a button, the one it was shown under. */
  turn: Turn;
  readonly deps: DialogueDeps;
  /** Changed as the turn goes; handed back at its end. */
  readonly context: Context;
  /** Null for buttons. */
  understanding: Understanding | null;
  /** The answer follows from the intent, rather than from a fact that was asked for: replies name the intents. */
  byIntent: boolean;
  readonly replies: Reply[];
  handover?: Handover;
  resolved?: boolean;
}

type Extras = Partial<Pick<AnswerData, 'passages' | 'quickReplies' | 'order' | 'changeId' | 'phrasedBy'>>;

/** Adds a reply. @param body Markdown */
export function reply(talk: Talk, outcome: AnswerData['outcome'], body: string, extras: Extras = {}): void {
  const intents = talk.byIntent ? (talk.understanding?.intents.slice(0, 3) ?? []) : [];
  talk.replies.push({
    body,
    data: {
      outcome,
      intents: intents.map(({ label: name, probability }) => ({ label: name, probability })),
      language: talk.context.language,
      passages: extras.passages ?? [],
      quickReplies: extras.quickReplies ?? [],
      ...(extras.order ? { order: extras.order } : {}),
      ...(extras.changeId ? { changeId: extras.changeId } : {}),
      ...(extras.phrasedBy ? { phrasedBy: extras.phrasedBy } : {}),
    },
  });
}

export const sayTo = (talk: Talk, key: WordKey, values?: Record<string, string>) => say(talk.context.language, key, values);

export const button = (talk: Talk, key: WordKey, action?: QuickReply['action']): QuickReply => ({ label: label(talk.context.language, key), ...(action ? { action } : {}) });

/** The way to a person; none where nobody can be reached. */
export const personButton = (talk: Talk): QuickReply[] => (talk.deps.people ? [button(talk, 'person', { kind: 'person' })] : []);

/** A button that starts an intent; remembers that it was offered. */
export function intentButton(talk: Talk, intent: string, key: WordKey): QuickReply {
  offer(talk, intent);
  if (key === 'startReturn' || key === 'startCancel' || key === 'startTrackRefund') talk.context.proposed = intent;
  return button(talk, key, { kind: 'choose_intent', intent });
}

/** Remembers that a button for `intent` is shown under this turn's answer. */
export function offer(talk: Talk, intent: string): void {
  const text = [...talk.turn.text].slice(0, 200).join('');
  talk.context.offered = { text, intents: [...new Set([...(talk.context.offered?.text === text ? talk.context.offered.intents : []), intent])].slice(-8) };
}

export const languageOf = (talk: Talk): Language => talk.context.language;
