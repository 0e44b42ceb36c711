// The help centre as it comes with the release: articles in markdown, how people ask for them, and what belongs to which category and
// intent. Seeding, tuning and evaluation read it; the running product reads its database.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../heads/read-table';
import type { RetrievalDocument } from './search-index';

export const helpCentreFolder = 'ml/tasks/support/help-centre';
export const helpCentreLanguages = ['en', 'zh'] as const;
export type HelpCentreLanguage = (typeof helpCentreLanguages)[number];

export interface HelpCentreText {
  title: string;
  /** Markdown, without the title. */
  body: string;
  questions: string[];
}

export interface HelpCentreArticle {
  slug: string;
  category: string;
  intent: string | null;
  texts: Partial<Record<HelpCentreLanguage, HelpCentreText>>;
}

interface CatalogueEntry {
  slug: string;
  category: string;
  intent: string | null;
}

/** @throws Error naming the file and what is wrong in it */
export function readHelpCentre(folder: string = helpCentreFolder): HelpCentreArticle[] {
  const catalogue = JSON.parse(readFileSync(path.join(folder, 'catalogue.json'), 'utf8')) as CatalogueEntry[];
  const slugs = new Set(catalogue.map(({ slug }) => slug));
  if (slugs.size !== catalogue.length) throw new Error(`${folder}/catalogue.json names an article twice.`);
  const questions = Object.fromEntries(helpCentreLanguages.map((language) => [language, readQuestions(folder, language, slugs)])) as
    Record<HelpCentreLanguage, Map<string, string[]>>;

  return catalogue.map(({ slug, category, intent }) => ({
    slug,
    category,
    intent,
    texts: Object.fromEntries(helpCentreLanguages.flatMap((language) => {
      const file = path.join(folder, language, `${slug}.md`);
      return existsSync(file) ? [[language, { ...readArticle(file), questions: questions[language].get(slug) ?? [] }]] : [];
    })),
  }));
}

function readArticle(file: string): { title: string; body: string } {
  const [, title, body] = /^\uFEFF?# +(.+?)\s*\n([\s\S]*)$/.exec(readFileSync(file, 'utf8').replace(/\r\n/g, '\n')) ?? [];
  if (!title || !body?.trim()) throw new Error(`${file} needs a first line "# Title" and a text below it.`);
  return { title, body: body.trim() };
}

function readQuestions(folder: string, language: HelpCentreLanguage, slugs: ReadonlySet<string>): Map<string, string[]> {
  const file = path.join(folder, `questions.${language}.csv`);
  const bySlug = new Map<string, string[]>();
  if (!existsSync(file)) return bySlug;
  for (const { text, label } of readTable(readFileSync(file, 'utf8'), file)) {
    if (!slugs.has(label)) throw new Error(`${file}: "${text}" belongs to "${label}", which the catalogue does not name.`);
    bySlug.set(label, [...(bySlug.get(label) ?? []), text]);
  }
  return bySlug;
}

/** The articles of one language as search takes them. */
export function helpCentreDocuments(articles: readonly HelpCentreArticle[], language: HelpCentreLanguage): RetrievalDocument[] {
  return articles.flatMap(({ slug, intent, texts }) => (texts[language] ? [{ slug, intent, ...texts[language] }] : []));
}
