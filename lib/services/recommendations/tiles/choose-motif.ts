// Which motif a product gets: words of its name first, within its category's own list, then the category's usual thing. Catalogues whose
// categories we do not know are read by words alone; what no word tells becomes an abstract one.
import { abstracts } from './motifs/abstract';
import type { Motif } from './motifs/motif';
import { motifRules } from './motif-rules';
import type { Seeded } from './seeded';

const anywhere = Object.values(motifRules).flatMap(({ words }) => words);

export function chooseMotif(name: string, category: string, random: Seeded): Motif {
  const text = name.toUpperCase();
  const own = motifRules[category.trim().toLowerCase()];
  const meant = own ? own.words.find(([words]) => words.test(text))?.[1] : anywhere.find(([words]) => standsAlone(words, text))?.[1];
  if (meant) return meant;
  if (own) return random.pick(own.usual);
  const named = Object.entries(motifRules).find(([path]) => path.endsWith(`/${category.trim().toLowerCase()}`));
  return named ? random.pick(named[1].usual) : random.pick(abstracts);
}

/** Where the category says nothing, only whole words count: there is a key in every "monkey". */
function standsAlone(words: RegExp, text: string): boolean {
  const found = words.exec(text);
  if (!found) return false;
  const after = text.slice(found.index + found[0].length);
  return !/\p{L}$/u.test(text.slice(0, found.index)) && !/^(?:E?S)?\p{L}/u.test(after.replace(/^E?S(?!\p{L})/u, ''));
}
