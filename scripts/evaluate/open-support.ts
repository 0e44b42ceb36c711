// The chat without its server: shipped models on the native engine, the release's articles, and the dialogue itself. Orders are a stranger's:
// every task asks for a number first.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Predictor } from '../../ml/core/prediction';
import { evaluateRetrieval, type RetrievalFigures } from '../../ml/retrieval/evaluate-retrieval';
import { helpCentreDocuments, readHelpCentre } from '../../ml/retrieval/read-help-centre';
import { createIndex, textsToEmbed, type SearchIndex } from '../../ml/retrieval/search-index';
import { readCurrentVersion } from '../../ml/runtime/current-version';
import { createNodePredictor } from '../../ml/runtime/node';
import { composeUnderstanding } from '../../lib/services/support/dialogue/compose-understanding';
import { converse } from '../../lib/services/support/dialogue/converse';
import type { DialogueDeps, OrderTools, Understanding } from '../../lib/services/support/dialogue/turn';
import { findArticles } from '../../lib/services/support/knowledge/found-articles';
import { supportSettings } from '../../lib/services/support/settings/schema';

export interface Support {
  version: string;
  /** What the bot makes of a first message. */
  ask(text: string): Promise<{ outcome: string; intent: string | undefined }>;
  retrieval(language: 'en' | 'zh', rows: { text: string; label: string }[]): Promise<RetrievalFigures>;
  dispose(): void;
}

async function openTask(task: string): Promise<Predictor> {
  const folder = path.resolve('public/models', task);
  return createNodePredictor({ task, dir: path.join(folder, await readCurrentVersion(folder)), engine: 'native' });
}

const defaults = supportSettings.parse({});

const noOrders = new Proxy({} as OrderTools, {
  get: (_, name) => async () => {
    if (name === 'listOwn') return [];
    if (name === 'find') return null;
    throw new Error(`A first message reached ${String(name)}.`);
  },
});

export async function openSupport(): Promise<Support> {
  const [intents, polarity] = await Promise.all([openTask('intents'), openTask('polarity')]);
  const indexes = { en: await openIndex('en', intents), zh: await openIndex('zh', intents) };

  async function understand(text: string): Promise<Understanding> {
    const [[intent], [tone]] = await Promise.all([intents.predict([text], { vector: true }), polarity.predict([text])]);
    return composeUnderstanding({ text, fallback: 'en', now: new Date(), intent, polarity: tone, version: intents.version, engine: 'native' });
  }

  /** As `searchArticles` does on the server: misspelt words are put right before models read them. */
  async function queryOf(text: string, language: 'en' | 'zh', understood?: Understanding) {
    const corrected = indexes[language].spelling.correct(text);
    const { intents: labels, vector } = understood && corrected === text ? understood : await understand(corrected);
    return { text: corrected, intents: labels, vector: language === 'en' ? vector : undefined };
  }

  const deps: DialogueDeps = {
    understand,
    search: async (text, understanding) => findArticles(indexes[understanding.language], await queryOf(text, understanding.language, understanding), 3),
    taught: () => undefined,
    orders: noOrders,
    people: { open: true, opensAt: null },
    handoverIntents: new Set(defaults.handoverIntents),
    limits: { cannotAnswer: defaults.cannotAnswerLimit, anger: defaults.angerThreshold },
    now: new Date(),
  };

  return {
    version: intents.version,
    async ask(text) {
      const { replies, understanding } = await converse({ text, clientId: randomUUID() }, null, deps);
      return { outcome: replies[0]?.data.outcome ?? 'unknown', intent: understanding?.intents[0]?.label };
    },
    retrieval: (language, rows) => evaluateRetrieval(indexes[language], rows, (text) => queryOf(text, language)),
    dispose() {
      intents.dispose();
      polarity.dispose();
    },
  };
}

async function openIndex(language: 'en' | 'zh', intents: Predictor): Promise<SearchIndex> {
  const documents = helpCentreDocuments(readHelpCentre(), language);
  const vectors = new Map<string, Float32Array>();
  if (language === 'en') {
    const texts = [...new Set(documents.flatMap(textsToEmbed))];
    (await intents.predict(texts, { vector: true })).forEach(({ vector }, at) => vector && vectors.set(texts[at] ?? '', vector));
  }
  return createIndex(documents, (text) => vectors.get(text));
}
