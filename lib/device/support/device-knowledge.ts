// The help centre on this device: fetched while the server is there, kept in IndexedDB, and searched as the server searches it.
import { get, set } from 'idb-keyval';
import type { Classification } from '../../../ml/core/prediction';
import { findArticles } from '../../services/support/knowledge/found-articles';
import { openKnowledge, readKnowledgeFile } from '../../services/support/knowledge/knowledge-file';
import type { FoundArticle, Understanding } from '../../services/support/dialogue/turn';
import type { Language } from '../../services/support/schema';

type Knowledge = ReturnType<typeof openKnowledge>;

/** Asks the model about a text once more: misspelt words were put right. */
type Classify = (text: string) => Promise<Classification | undefined>;

const opened = new Map<Language, Promise<Knowledge>>();

/** Loads the help centre of a language, once. @throws where neither the server nor an earlier visit has it */
export function loadKnowledge(language: Language): Promise<Knowledge> {
  const known = opened.get(language) ?? load(language);
  opened.set(language, known);
  known.catch(() => opened.delete(language)); // the next call tries again
  return known;
}

async function load(language: Language): Promise<Knowledge> {
  const key = `support-knowledge:${language}`;
  try {
    const response = await fetch(`/api/v1/support/knowledge?locale=${language}`);
    if (!response.ok) throw new Error(`The help centre answered ${response.status}.`);
    const file = readKnowledgeFile(await response.json());
    void set(key, file).catch(() => undefined); // without IndexedDB each visit fetches it
    return openKnowledge(file);
  } catch (error) {
    const kept: unknown = await get(key).catch(() => undefined);
    if (kept === undefined) throw error;
    return openKnowledge(readKnowledgeFile(kept));
  }
}

/** The articles of the message's language that may answer, best first; none where the device has no help centre in it. */
export async function searchKnowledge(text: string, understanding: Understanding, classify: Classify): Promise<FoundArticle[]> {
  const knowledge = await loadKnowledge(understanding.language).catch(() => undefined);
  if (!knowledge) return [];
  const corrected = knowledge.search.spelling.correct(text);
  const again = corrected === text ? undefined : await classify(corrected);
  const intents = again ? Object.entries(again.probabilities).map(([label, probability]) => ({ label, probability })) : understanding.intents;
  const vector = knowledge.hasVectors ? (again?.vector ?? understanding.vector) : undefined;
  return findArticles(knowledge.search, { text: corrected, intents, vector });
}
