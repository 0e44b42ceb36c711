// Both languages say everything: same entries, same placeholders, nothing empty.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Entry = string | { [key: string]: Entry };

const folder = join(process.cwd(), 'messages');
const namespacesOf = (locale: string) => readdirSync(join(folder, locale)).sort();

function entriesOf(locale: string, file: string): Map<string, string> {
  const entries = new Map<string, string>();
  const walk = (entry: Entry, path: string) => {
    if (typeof entry === 'string') entries.set(path, entry);
    else for (const [key, child] of Object.entries(entry)) walk(child, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as Entry, '');
  return entries;
}

// A brace after a plural category opens a branch, which each language words in its own way; any other names an argument.
const placeholder = /(?<!(?:\b(?:zero|one|two|few|many|other)|=\d+)\s*)\{\s*([a-zA-Z]\w*)\s*[,}]|(<[a-z]\w*>)/g;
// `{count, plural, …}` only chooses the wording: Chinese has no plural and may do without it.
const counted = /\{\s*([a-zA-Z]\w*)\s*,\s*plural/g;

/** What a message takes (arguments, and tags such as `<link>`), and which of it the other language may leave out. */
function placeholdersOf(message: string) {
  return {
    taken: new Set([...message.matchAll(placeholder)].map((match) => match[1] ?? match[2] ?? '')),
    optional: new Set([...message.matchAll(counted)].map((match) => match[1] ?? '')),
  };
}

function takesTheSame(english: string, chinese: string): boolean {
  const [one, other] = [placeholdersOf(english), placeholdersOf(chinese)];
  const unknown = [...other.taken].some((name) => !one.taken.has(name));
  const lost = [...one.taken].some((name) => !other.taken.has(name) && !one.optional.has(name));
  return !unknown && !lost;
}

it('has the same namespaces in English and Chinese', () => {
  expect(namespacesOf('zh')).toEqual(namespacesOf('en'));
});

describe.each(namespacesOf('en'))('%s', (file) => {
  const english = entriesOf('en', file);
  const chinese = entriesOf('zh', file);

  it('has the same entries', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty entry', () => {
    const empty = [...english, ...chinese].filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('takes the same placeholders', () => {
    const differing = [...english].filter(([key, message]) => !takesTheSame(message, chinese.get(key) ?? '')).map(([key]) => key);
    expect(differing).toEqual([]);
  });
});
