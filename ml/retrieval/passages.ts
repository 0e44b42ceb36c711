// The part of an article that answers: its best paragraph or list, the next best where it is nearly as good, and in them the sentences
// that are nearest to what was asked.
import type { TextRange } from '../text/tokens';
import { holdsAnswer } from './answer-kind';
import { cosine, type Query } from './evidence';
import { ngramCosine, type NgramVector } from './ngram-similarity';
import type { IndexedArticle, IndexedText, SearchIndex } from './search-index';

export interface FoundPassage {
  heading: string;
  /** Plain text of one paragraph or list. */
  text: string;
  /** Half-open ranges of `text`, in UTF-16 units; ascending. */
  marks: TextRange[];
  score: number;
}

/** A heading tells what all below it is about, but answers nothing itself. */
const headingShare = 0.5;
/** What comes this near to the best is shown, or marked, too. */
const nearlyAsGood = { block: 0.85, sentence: 0.9 };

/** How much it counts, beside two cosines and a share, that a sentence holds the kind of thing that was asked for. */
const rightKind = 0.3;

const ordered = /^\d{1,3}[.)] /;

/** @param limit passages at most */
export function findPassages(index: SearchIndex, article: IndexedArticle, query: Query, limit = 2): FoundPassage[] {
  const ngrams: NgramVector = index.ngramSpace.vector(query.text);
  const nearness = (text: IndexedText) => ngramCosine(ngrams, text.ngrams) + cosine(query.vector, text.vector);
  const passages = article.blocks.map(({ heading, text, headed, indexed }): FoundPassage => {
    const scores = indexed.map((sentence) => {
      const said = text.slice(sentence.start, sentence.end);
      return nearness(sentence) + index.fullText.share(query.text, said) + rightKind * holdsAnswer(query.text, said);
    });
    const best = Math.max(0, ...scores);
    const above = heading === '' ? 0 : nearness(headed);
    // Steps belong together: where the heading is about what was asked for, all of them are the answer.
    const all = ordered.test(text) && above >= best / 3;
    const marked = indexed.filter((_, at) => all || (scores[at] ?? 0) >= best * nearlyAsGood.sentence);
    return { heading, text, marks: marked.map(({ start, end }) => ({ start, end })), score: best + headingShare * above };
  });
  passages.sort((a, b) => b.score - a.score);
  const best = passages[0]?.score ?? 0;
  return passages.slice(0, limit).filter(({ score }) => score >= best * nearlyAsGood.block);
}
