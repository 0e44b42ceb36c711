// The bot's words with their values filled in. Bodies are Markdown, and values come from people: they are never read as Markdown.
import type { Language } from '../schema';
import { en, type WordKey } from './words/en';
import { zh } from './words/zh';

export type { WordKey };

const words: Record<Language, Record<WordKey, string>> = { en, zh };

export const isWordKey = (key: string): key is WordKey => Object.hasOwn(en, key);

/** For buttons and other plain text. */
export const label = (language: Language, key: WordKey, values: Record<string, string> = {}) =>
  words[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** For bodies: Markdown, with values escaped. */
export const say = (language: Language, key: WordKey, values: Record<string, string> = {}) =>
  label(language, key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asText(value)])));

/** The text as Markdown that reads as this text. */
export const asText = (text: string) => text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(\s*)([#>+-]|\d+\.)(?=\s)/gm, '$1\\$2');
