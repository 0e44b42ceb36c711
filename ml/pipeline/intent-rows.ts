// What the intents model learns from and is measured on: the public data set of utterances, phrases written for this project in both
// languages, how people ask for the articles of the help centre, and texts about anything but a shop.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { HeadExample } from '../heads/train-head';
import { readTable, type TableRow } from '../heads/read-table';
import { intents, outOfScope } from '../tasks/intents';
import { cleanText } from '../text/clean';
import { split } from './split';

const supportFolder = path.resolve('ml/tasks/support');

const catalogue = z.array(z.object({ slug: z.string(), category: z.string(), intent: z.string().nullable() }));

/** The articles of the release: name, shelf, and the intent that they answer. */
export async function readCatalogue(): Promise<z.infer<typeof catalogue>> {
  return catalogue.parse(JSON.parse(await readFile(path.join(supportFolder, 'help-centre/catalogue.json'), 'utf8')));
}

/** A `text,label` file of ours, by its path in `ml/tasks/support`. */
export async function readOwnTable(file: string): Promise<TableRow[]> {
  return readTable(await readFile(path.join(supportFolder, file), 'utf8'), file);
}

export interface OwnPhrases {
  train: HeadExample[];
  /** One in eight: for choices, and for what a taught model must not get worse at. */
  heldOut: HeadExample[];
}

const asOutOfScope = (rows: TableRow[]): HeadExample[] => rows.map(({ text }) => ({ text, label: outOfScope }));

/** Everything of ours that may be learned from. It is in the repository, so that a model can be taught where the data sets are not. */
export async function readOwnPhrases(): Promise<OwnPhrases> {
  const [colloquial, extra, chinese, outside, outsideChinese, questions] = await Promise.all([
    readOwnTable('colloquial.csv'), readOwnTable('phrases.en.csv'), readOwnTable('phrases.zh.csv'),
    readOwnTable('out-of-scope.csv'), readOwnTable('out-of-scope.zh.csv'), readQuestions(),
  ]);
  const rows = distinct([...colloquial, ...extra, ...chinese, ...questions, ...asOutOfScope([...outside, ...outsideChinese])], await readTestTexts());
  return split(rows);
}

/** How people ask for the articles, as phrases of the intent that the article answers. */
async function readQuestions(): Promise<HeadExample[]> {
  const intentOf = new Map((await readCatalogue()).map(({ slug, intent }) => [slug, intent ?? 'shop_question']));
  const rows = (await Promise.all(['en', 'zh'].map((locale) => readOwnTable(`help-centre/questions.${locale}.csv`)))).flat();
  return rows.map(({ text, label: slug }) => ({ text, label: intentOf.get(slug) ?? 'shop_question' }));
}

/** Test phrases of ours by set; their authors had seen no training phrase and no article. */
export async function readOwnTests(): Promise<Record<'paraphrases.en' | 'phrases.en' | 'phrases.zh' | 'out-of-scope.zh', TableRow[]>> {
  const [paraphrases, english, chinese, outside] = await Promise.all([
    readOwnTable('paraphrases.csv'), readOwnTable('held-out/phrases.en.csv'), readOwnTable('held-out/phrases.zh.csv'), readOwnTable('held-out/out-of-scope.zh.csv'),
  ]);
  return { 'paraphrases.en': paraphrases, 'phrases.en': english, 'phrases.zh': chinese, 'out-of-scope.zh': asOutOfScope(outside) };
}

async function readTestTexts(): Promise<Set<string>> {
  const questions = await Promise.all(['en', 'zh'].map((locale) => readOwnTable(`help-centre/held-out/questions.${locale}.csv`)));
  const tests = [...Object.values(await readOwnTests()), ...questions].flat();
  return new Set(tests.map(({ text }) => cleanText(text)));
}

/** CLINC150's intents that a shop's chat has too, as ours; null where both could be meant. The other intents are out of scope. */
const clincIntents: Record<string, string | null> = {
  greeting: 'greeting', goodbye: 'goodbye', thank_you: 'thanks',
  ...Object.fromEntries(
    ['are_you_a_bot', 'do_you_have_pets', 'fun_fact', 'how_old_are_you', 'meaning_of_life', 'tell_joke', 'what_are_your_hobbies', 'what_can_i_ask_you',
      'what_is_your_name', 'where_are_you_from', 'who_do_you_work_for', 'who_made_you'].map((name) => [name, 'small_talk']),
  ),
  ...Object.fromEntries(['order', 'order_status', 'cancel', 'yes', 'no', 'maybe', 'repeat', 'card_declined', 'user_name', 'change_user_name', 'change_language'].map((name) => [name, null])),
};

const clincFile = z.record(z.string(), z.array(z.tuple([z.string(), z.string()])));

/** Rows of CLINC150 as a shop sees them. @param parts for example `train`, `oos_train` */
export async function readClinc(dataFolder: string, parts: string[]): Promise<HeadExample[]> {
  const file = clincFile.parse(JSON.parse(await readFile(path.join(dataFolder, 'clinc150/data_full.json'), 'utf8')));
  return parts.flatMap((part) => file[part] ?? []).flatMap(([text, name]) => {
    const label = name in clincIntents ? clincIntents[name] : outOfScope;
    return label ? [{ text, label }] : [];
  });
}

/** Without repeats, and without texts that are tested on. @throws Error naming a label that is none */
function distinct(rows: HeadExample[], excluded: Set<string>): HeadExample[] {
  const known = new Set<string>([...intents.labels, outOfScope]);
  const seen = new Set(excluded);
  return rows.filter(({ text, label }) => {
    if (!known.has(label)) throw new Error(`"${label}" of "${text}" is no intent.`);
    const key = cleanText(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
