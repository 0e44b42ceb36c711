// Articles of one language, ready to be searched. Built from their texts alone in a few milliseconds, so that an article that an admin
// publishes is found at once; sentence vectors are given from outside, where there are any.
import { articleBlocks, type Block } from './article-text';
import { createFullText, type FullText } from './full-text';
import { createNgramSpace, type NgramSpace, type NgramVector } from './ngram-similarity';
import { createSpelling, type Spelling } from './spelling';

export interface RetrievalDocument {
  slug: string;
  /** The intent that it answers, if one leads here. */
  intent: string | null;
  title: string;
  /** Markdown. */
  body: string;
  /** How people ask for it. */
  questions: readonly string[];
}

/** The sentence vector of a text, of length 1; undefined where there is none (yet). */
export type VectorOf = (text: string) => Float32Array | undefined;

export interface IndexedText {
  /** Made when first asked for: most sentences are never compared with anything. */
  readonly ngrams: NgramVector;
  vector: Float32Array | undefined;
}

export interface IndexedSentence extends IndexedText {
  start: number;
  end: number;
}

export interface IndexedArticle {
  document: RetrievalDocument;
  /** Title and questions: what a query is compared with. */
  asked: IndexedText[];
  blocks: (Block & { headed: IndexedText; indexed: IndexedSentence[] })[];
}

export interface SearchIndex {
  articles: IndexedArticle[];
  fullText: FullText;
  ngramSpace: NgramSpace;
  spelling: Spelling;
}

/** Each text of a document of which search wants the sentence vector, always in the same order: title, questions, headings, sentences. */
export function textsToEmbed(document: RetrievalDocument): string[] {
  const blocks = articleBlocks(document.body);
  const headings = blocks.map(({ heading }) => heading).filter(Boolean);
  const sentences = blocks.flatMap(({ text, sentences: ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
  return [...new Set([document.title, ...document.questions, ...headings, ...sentences])];
}

/** @param documents of one language, each slug once */
export function createIndex(documents: readonly RetrievalDocument[], vectorOf: VectorOf = () => undefined): SearchIndex {
  const parts = documents.map((document) => ({ document, blocks: articleBlocks(document.body) }));
  const texts = parts.flatMap(({ document, blocks }) => [
    document.title,
    ...document.questions,
    ...blocks.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  ]);
  const ngramSpace = createNgramSpace(texts);
  const indexed = <Place extends object>(text: string, place: Place): IndexedText & Place => {
    let ngrams: NgramVector | undefined;
    return { get ngrams() { return (ngrams ??= ngramSpace.vector(text)); }, vector: vectorOf(text), ...place };
  };
  return {
    ngramSpace,
    spelling: createSpelling(texts),
    fullText: createFullText(parts.map(({ document, blocks }) => ({
      title: document.title,
      questions: document.questions.join('\n'),
      body: blocks.map(({ heading, text }) => `${heading}\n${text}`).join('\n'),
    }))),
    articles: parts.map(({ document, blocks }) => ({
      document,
      asked: [document.title, ...document.questions].map((text) => indexed(text, {})),
      blocks: blocks.map((block) => ({
        ...block,
        headed: indexed(block.heading, {}),
        indexed: block.sentences.map(({ start, end }) => indexed(block.text.slice(start, end), { start, end })),
      })),
    })),
  };
}
