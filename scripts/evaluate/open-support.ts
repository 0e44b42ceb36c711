// What the evaluation asks of the chat: what it makes of a first message, and what search finds. Orders are a stranger's: every task asks
// for a number first.
import { randomUUID } from 'node:crypto';
import { evaluateRetrieval, type RetrievalFigures } from '../../ml/retrieval/evaluate-retrieval';
import { converse } from '../../lib/services/support/dialogue/converse';
import type { OrderTools } from '../../lib/services/support/dialogue/turn';
import { openShippedDialogue } from '../../lib/setup/open-shipped-dialogue';

export interface Support {
  version: string;
  /** What the bot makes of a first message. */
  ask(text: string): Promise<{ outcome: string; intent: string | undefined }>;
  retrieval(language: 'en' | 'zh', rows: { text: string; label: string }[]): Promise<RetrievalFigures>;
  dispose(): void;
}

const noOrders = new Proxy({} as OrderTools, {
  get: (_, name) => async () => {
    if (name === 'listOwn') return [];
    if (name === 'find') return null;
    throw new Error(`A first message reached ${String(name)}.`);
  },
});

export async function openSupport(): Promise<Support> {
  const { version, deps, indexes, queryOf, dispose } = await openShippedDialogue();
  const strangers = deps(noOrders, new Date());
  return {
    version,
    async ask(text) {
      const { replies, understanding } = await converse({ text, clientId: randomUUID() }, null, strangers);
      return { outcome: replies[0]?.data.outcome ?? 'unknown', intent: understanding?.intents[0]?.label };
    },
    retrieval: (language, rows) => evaluateRetrieval(indexes[language], rows, (text) => queryOf(text, language)),
    dispose,
  };
}
