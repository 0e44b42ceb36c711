// The dialogue without a server: shipped models on the native engine and the release's articles. For the demo and the evaluation.
import { composeUnderstanding } from '../services/support/dialogue/compose-understanding';
import type { DialogueDeps, Understanding } from '../services/support/dialogue/turn';
import { findArticles } from '../services/support/knowledge/found-articles';
import type { Language } from '../services/support/schema';
import { supportSettings } from '../services/support/settings/schema';
import type { Predictor } from '../../ml/core/prediction';
import type { Query } from '../../ml/retrieval/evidence';
import { helpCentreDocuments, readHelpCentre } from '../../ml/retrieval/read-help-centre';
import { createIndex, textsToEmbed, type SearchIndex } from '../../ml/retrieval/search-index';
import { createNodePredictor } from '../../ml/runtime/node';
import { listShippedArtefacts } from '../models/shipped-artefacts';

export interface ShippedDialogue {
  /** Of the intents' model. */
  version: string;
  /** With the settings that are in force when nobody changes them, and people who are there. */
  deps(orders: DialogueDeps['orders'], now: Date): DialogueDeps;
  indexes: Record<Language, SearchIndex>;
  queryOf(text: string, language: Language, understood?: Understanding): Promise<Query>;
  dispose(): void;
}

/** @throws Error where the release lacks a model of the dialogue's */
export async function openShippedDialogue(): Promise<ShippedDialogue> {
  const shipped = await listShippedArtefacts();
  const open = (task: string): Promise<Predictor> => {
    const dir = shipped.find((artefact) => artefact.task === task)?.dir;
    if (!dir) throw new Error(`No artefact of ${task} came with this release.`);
    return createNodePredictor({ task, dir, engine: 'native' });
  };
  const [intents, polarity] = await Promise.all([open('intents'), open('polarity')]);
  const indexes = { en: await openIndex('en', intents), zh: await openIndex('zh', intents) };
  const defaults = supportSettings.parse({});

  async function understand(text: string, now: Date): Promise<Understanding> {
    const [[intent], [tone]] = await Promise.all([intents.predict([text], { vector: true }), polarity.predict([text])]);
    return composeUnderstanding({ text, fallback: 'en', now, intent, polarity: tone, version: intents.version, engine: intents.engine });
  }

  /** As `searchArticles` does on the server: misspelt words are put right before models read them. */
  async function queryOf(text: string, language: Language, understood?: Understanding): Promise<Query> {
    const corrected = indexes[language].spelling.correct(text);
    const { intents: labels, vector } = understood && corrected === text ? understood : await understand(corrected, new Date());
    return { text: corrected, intents: labels, vector: language === 'en' ? vector : undefined };
  }

  return {
    version: intents.version,
    indexes,
    queryOf,
    deps: (orders, now) => ({
      understand: (text) => understand(text, now),
      search: async (text, understanding) => findArticles(indexes[understanding.language], await queryOf(text, understanding.language, understanding), 3),
      taught: () => undefined,
      orders,
      people: { open: true, opensAt: null },
      handoverIntents: new Set(defaults.handoverIntents),
      limits: { cannotAnswer: defaults.cannotAnswerLimit, anger: defaults.angerThreshold },
      now,
    }),
    dispose() {
      intents.dispose();
      polarity.dispose();
    },
  };
}

async function openIndex(language: Language, intents: Predictor): Promise<SearchIndex> {
  const documents = helpCentreDocuments(readHelpCentre(), language);
  const vectors = new Map<string, Float32Array>();
  // The encoder reads no Chinese.
  if (language === 'en') {
    const texts = [...new Set(documents.flatMap(textsToEmbed))];
    (await intents.predict(texts, { vector: true })).forEach(({ vector }, at) => vector && vectors.set(texts[at] ?? '', vector));
  }
  return createIndex(documents, (text) => vectors.get(text));
}
