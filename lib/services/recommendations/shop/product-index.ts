// Finding products by what somebody types, whole or not, right or not: words of names and categories, their beginnings, near spellings
// (Damerau's distance), and last of all likeness of letters. Pure; an index is built once and searched in about a millisecond.
import { searchTerms, stem } from '@/ml/retrieval/search-terms';
import { cleanText } from '@/ml/text/clean';
import { Vocabulary, type Word } from './vocabulary';

export interface IndexedProduct {
  /** The shop's id: typed whole, it finds the product. */
  id: string;
  name: string;
  /** Names of its category in the languages that people search in. */
  category: string;
  popularity: number;
  inStock: boolean;
}

export interface ProductMatches {
  /** Rows of the products, best first. */
  rows: number[];
  /** The query with misspelt words put right; null where there were none. */
  corrected: string | null;
}

/** How sure it is that a word of the index is meant by a typed one. */
const certainty = { same: 1, joined: 0.95, beginning: 0.8, oneSlip: 0.7, twoSlips: 0.5, likeness: 0.4 };
const fieldWeight = { name: 1, category: 0.5 };
/** Between equals, what more people took; and a little less for what is sold out. */
const popularityWeight = 0.2;
const soldOutPenalty = 0.08;

const token = /\p{Script=Han}+|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;
const tokensOf = (text: string): string[] => [...cleanText(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')).matchAll(token)].map(([found]) => found);
const isHan = (text: string) => /^\p{Script=Han}/u.test(text);

/** Words as they are compared. Han has no spaces: two neighbours count as a word. */
function termsOf(word: string): string[] {
  if (!isHan(word)) return searchTerms(word).length > 0 ? [stem(word)] : [];
  const characters = [...word];
  return characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

export class ProductIndex {
  /** Term → row → weight of the field that holds it. */
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly vocabulary: Vocabulary;
  private readonly byText = new Map<string, Word>();
  private readonly ids: Map<string, number>;
  private readonly bonus: Float32Array;

  constructor(private readonly products: readonly IndexedProduct[]) {
    products.forEach(({ name, category }, row) => {
      const tokens = tokensOf(name);
      tokens.forEach((word) => this.add(word, row, fieldWeight.name));
      // "cake stand" and "cakestand" are written both ways.
      tokens.slice(1).forEach((word, at) => !isHan(word) && this.add(`${tokens[at]}${word}`, row, fieldWeight.name * certainty.joined));
      tokensOf(category).forEach((word) => this.add(word, row, fieldWeight.category));
    });
    this.vocabulary = new Vocabulary(this.byText.values());
    this.ids = new Map(products.map(({ id }, row) => [id.toLowerCase(), row]));
    const most = Math.log1p(products.reduce((largest, { popularity }) => Math.max(largest, popularity), 1));
    this.bonus = Float32Array.from(products, ({ popularity, inStock }) => (popularityWeight * Math.log1p(popularity)) / most - (inStock ? 0 : soldOutPenalty));
  }

  /** @param typing the last word may be only begun */
  search(query: string, { typing = true } = {}): ProductMatches {
    const exact = this.ids.get(query.trim().toLowerCase());
    const typed = tokensOf(query).filter((word) => termsOf(word).length > 0);
    const meant = typed.flatMap((word, at) => this.meanings(word, { begun: typing && at === typed.length - 1, before: typed[at - 1], after: typed[at + 1] }));
    const rows = this.rank(meant.map(({ terms }) => terms));
    const corrected = meant.some(({ replaced }) => replaced) ? meant.map(({ text, replaced }) => replaced ?? text).join(' ') : null;
    return { rows: exact === undefined ? rows : [exact, ...rows.filter((row) => row !== exact)], corrected: rows.length > 0 && exact === undefined ? corrected : null };
  }

  private add(word: string, row: number, weight: number): void {
    for (const term of termsOf(word)) {
      const holding = this.postings.get(term) ?? new Map<number, number>();
      if ((holding.get(row) ?? 0) < weight) holding.set(row, weight);
      this.postings.set(term, holding);
    }
    const known = this.byText.get(word);
    if (known) known.count += 1;
    else if (!isHan(word) && termsOf(word).length > 0) this.byText.set(word, { text: word, term: stem(word), count: 1 });
  }

  private meanings(word: string, place: { begun: boolean; before?: string | undefined; after?: string | undefined }): { text: string; terms: Map<string, number>; replaced: string | null }[] {
    if (isHan(word)) return termsOf(word).map((term) => ({ text: term, terms: new Map([[term, certainty.same]]), replaced: null }));
    const terms = new Map<string, number>();
    const allow = (term: string, sure: number) => terms.set(term, Math.max(sure, terms.get(term) ?? 0));
    const own = stem(word);
    if (this.postings.has(own)) allow(own, certainty.same);
    // "tea light" may mean "tealight".
    for (const joined of [place.before && `${place.before}${word}`, place.after && `${word}${place.after}`]) if (joined && this.byText.has(joined)) allow(stem(joined), certainty.joined);
    if (terms.size === 0 || (place.begun && word.length > 1)) for (const { term } of this.vocabulary.beginningWith(word)) allow(term, certainty.beginning);
    // What is begun may be misspelt all the same: "candel" is no whole "candelabra".
    const known = terms.size > 0;
    const near = terms.has(own) ? [] : this.spelledLike(word);
    const meant = near.length > 0 || known ? near : this.vocabulary.lettersLike(word).map((like) => ({ word: like, sure: certainty.likeness }));
    for (const { word: { term }, sure } of meant) allow(term, sure);
    return [{ text: word, terms, replaced: known ? null : (meant[0]?.word.text ?? null) }];
  }

  private spelledLike(word: string): { word: Word; sure: number }[] {
    return this.vocabulary.spelledLike(word).map(({ word: near, slips }) => ({ word: near, sure: slips > 1 ? certainty.twoSlips : certainty.oneSlip }));
  }

  /** Products that hold every word, where there are any; else those that hold the most. */
  private rank(words: readonly Map<string, number>[]): number[] {
    const scores = new Float64Array(this.products.length);
    const held = new Uint8Array(this.products.length);
    let most = 0;
    for (const terms of words) {
      const best = new Map<number, number>();
      // A typed word is as rare as the commonest that it may mean: names hold misspelt words, too, and those are the rarest.
      const common = Math.max(1, ...[...terms.keys()].map((term) => this.postings.get(term)?.size ?? 0));
      const rarity = Math.log(1 + this.products.length / common);
      for (const [term, sure] of terms) for (const [row, weight] of this.postings.get(term) ?? []) best.set(row, Math.max(best.get(row) ?? 0, rarity * sure * weight));
      most += rarity;
      for (const [row, value] of best) {
        scores[row]! += value;
        held[row]! += 1;
      }
    }
    const largest = held.reduce((a, b) => Math.max(a, b), 0);
    if (largest === 0) return [];
    const rows: number[] = [];
    held.forEach((count, row) => count === largest && rows.push(row));
    const value = (row: number) => scores[row]! / most + this.bonus[row]! - this.excess(row, words.length);
    return rows.map((row) => ({ row, value: value(row) })).sort((a, b) => b.value - a.value || a.row - b.row).map(({ row }) => row);
  }

  /** A name of nothing but what was asked for goes before one with many other words. */
  private excess(row: number, asked: number): number {
    return 0.006 * Math.min(8, Math.max(0, this.products[row]!.name.split(' ').length - asked));
  }
}
