// Keeps what the server has not got yet and hands it in when the server is back: answers first, then what was said
// about them. Every step is idempotent by id, so dying half way loses and doubles nothing.
import type { FeedbackValue } from '@/lib/feedback/schema';
import { maxTextsPerRequest } from '@/lib/services/sentiment/limits';
import { askServer, ServerRefused } from './ask-server';
import { observable, type Observable } from './observable';
import type { LocalAnswer, LocalFeedback, OutboxEntry, OutboxStore } from './outbox-store';

export interface OutboxState {
  /** False until what an earlier page left has been read. */
  loaded: boolean;
  answers: ReadonlyMap<string, LocalAnswer>;
  feedback: ReadonlyMap<string, LocalFeedback>;
  handingIn: boolean;
  /** Handed in since the page was opened. */
  handedIn: { answers: number; feedback: number };
  /** Entries that the server refused for good, with its reason; they stay here. */
  refused: ReadonlyMap<string, string>;
}

export interface Outbox {
  state: Observable<OutboxState>;
  load(): Promise<void>;
  keepAnswers(answers: LocalAnswer[]): Promise<void>;
  keepFeedback(id: string, value: FeedbackValue | null): Promise<void>;
  remove(ids: string[]): Promise<void>;
  /** Lets answers that were kept on purpose be handed in. */
  release(): Promise<void>;
  /** Hands in what may go. @throws ServerAway when the server is still away. */
  flush(): Promise<void>;
}

/** Long texts make big bodies: stay well below the route's limit. */
const bodyBudget = 1_000_000;
const handInDeadlineMs = 20_000;

export const emptyOutbox: OutboxState = {
  loaded: false, answers: new Map(), feedback: new Map(), handingIn: false,
  handedIn: { answers: 0, feedback: 0 }, refused: new Map(),
};

/** Feedback that waits for the server; what is said about answers kept on purpose waits for nobody. */
export function waitingFeedback({ feedback, answers }: OutboxState): LocalFeedback[] {
  return [...feedback.values()].filter(({ id }) => !answers.get(id)?.kept);
}

/** Answers that wait for the server. */
export function waitingAnswers({ answers, refused }: OutboxState): LocalAnswer[] {
  return [...answers.values()].filter(({ id, kept }) => !kept && !refused.has(id));
}

/** The outbox over `store`. */
export function createOutbox(store: OutboxStore): Outbox {
  const box = observable(emptyOutbox);
  let flushing: Promise<void> | undefined;

  const update = (change: Partial<OutboxState>) => box.set({ ...box.get(), ...change });

  function take(entries: OutboxEntry[]): void {
    const answers = new Map(box.get().answers);
    const feedback = new Map(box.get().feedback);
    for (const entry of entries) {
      if (entry.kind === 'answer') answers.set(entry.id, entry);
      else feedback.set(entry.id, entry);
    }
    update({ answers, feedback });
  }

  function drop(entries: Pick<OutboxEntry, 'kind' | 'id'>[]): void {
    const answers = new Map(box.get().answers);
    const feedback = new Map(box.get().feedback);
    for (const { kind, id } of entries) (kind === 'answer' ? answers : feedback).delete(id);
    update({ answers, feedback });
  }

  async function put(entries: OutboxEntry[]): Promise<void> {
    take(entries);
    await store.put(entries);
  }

  async function handInAnswers(): Promise<void> {
    for (let batch = nextBatch(waitingAnswers(box.get())); batch.length > 0; batch = nextBatch(waitingAnswers(box.get()))) {
      await handInBatch(batch);
    }
  }

  /** A refused batch is handed in one by one, so that one bad answer holds up no other. */
  async function handInBatch(batch: LocalAnswer[]): Promise<void> {
    try {
      const body = { answers: batch.map(asHandedIn) };
      await askServer('/api/v1/predictions/hand-in', { method: 'POST', body, deadlineMs: handInDeadlineMs });
      await store.remove(batch);
      drop(batch);
      update({ handedIn: { ...box.get().handedIn, answers: box.get().handedIn.answers + batch.length } });
    } catch (error) {
      if (!(error instanceof ServerRefused) || isPassing(error)) throw error;
      if (batch.length > 1) for (const answer of batch) await handInBatch([answer]);
      else if (batch[0]) update({ refused: new Map(box.get().refused).set(batch[0].id, error.message) });
    }
  }

  async function handInFeedback(): Promise<void> {
    for (const entry of waitingFeedback(box.get())) {
      if (box.get().answers.has(entry.id) || box.get().refused.has(entry.id)) continue;
      try {
        const path = `/api/v1/predictions/${entry.id}/feedback`;
        await askServer(path, entry.value ? { method: 'PUT', body: entry.value } : { method: 'DELETE' });
      } catch (error) {
        if (!(error instanceof ServerRefused) || isPassing(error)) throw error;
        // Withdrawing what was never saved is done already.
        if (entry.value) {
          update({ refused: new Map(box.get().refused).set(entry.id, error.message) });
          continue;
        }
      }
      // What was said meanwhile is newer and stays.
      if (box.get().feedback.get(entry.id) !== entry) continue;
      await store.remove([entry]);
      drop([entry]);
      update({ handedIn: { ...box.get().handedIn, feedback: box.get().handedIn.feedback + 1 } });
    }
  }

  return {
    state: box,
    async load() {
      take(await store.load());
      update({ loaded: true });
    },
    keepAnswers: put,
    keepFeedback: (id, value) => put([{ kind: 'feedback', id, value }]),
    async remove(ids) {
      const entries = ids.flatMap((id) => [{ kind: 'answer', id } as const, { kind: 'feedback', id } as const]);
      drop(entries);
      await store.remove(entries);
    },
    release: () => put([...box.get().answers.values()].filter(({ kept }) => kept).map((answer) => ({ ...answer, kept: false }))),
    flush() {
      flushing ??= (async () => {
        update({ handingIn: true });
        try {
          await handInAnswers();
          await handInFeedback();
        } finally {
          flushing = undefined;
          update({ handingIn: false });
        }
      })();
      return flushing;
    },
  };
}

/** Whether waiting may help: too many requests, or signed out meanwhile. */
const isPassing = (error: ServerRefused) => error.status === 429 || error.status === 401;

function asHandedIn({ id, text, output, engine, latencyMs, batch, row, createdAt }: LocalAnswer) {
  return { id, text, output, engine, latencyMs, batch, row, createdAt };
}

function nextBatch(answers: LocalAnswer[]): LocalAnswer[] {
  const batch: LocalAnswer[] = [];
  let size = 0;
  for (const answer of answers.slice(0, maxTextsPerRequest)) {
    size += 1500 + answer.text.length * 3 + (answer.output.words?.length ?? 0) * 60;
    if (batch.length > 0 && size > bodyBudget) break;
    batch.push(answer);
  }
  return batch;
}

