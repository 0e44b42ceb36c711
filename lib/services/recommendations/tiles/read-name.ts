// What a product's name says about its look: colours, a print, how many there are, how large, a letter or number on it.
import { namedColours } from './named-colours';

export type Print =
  | 'plain' | 'dots' | 'stripes' | 'gingham' | 'paisley' | 'flowers' | 'hearts' | 'stars' | 'leaves'
  | 'butterflies' | 'skulls' | 'jack' | 'fruit' | 'scallops' | 'zigzag' | 'music' | 'toadstools' | 'snow';

export interface NameWords {
  /** In the order of the name, at most three. */
  colours: string[];
  print: Print | null;
  /** How many are drawn, 1 to 3. */
  count: number;
  /** 1 for most. */
  scale: number;
  /** A letter or digit that the name spells out. */
  sign: string | null;
}

const printWords: readonly (readonly [RegExp, Print])[] = [
  [/RETRO ?SPOT|POLKA ?DOT|\bSPOTS?\b|\bSPOTTY\b|\bDOTS?\b|\bDOTCOM/, 'dots'],
  [/STRIP[EY]|STRIPES|DECK ?CHAIR|CANDY/, 'stripes'],
  [/GINGHAM|CHECK|TARTAN|PATCHWORK|CROSS ?STITCH/, 'gingham'],
  [/PAISLEY|MOROCCAN|MEDINA|INDIAN|KASHMIR|ORIENTAL/, 'paisley'],
  [/UNION JACK|LONDON|KINGS CHOICE|ENGLISH|BRITISH|KEEP CALM/, 'jack'],
  [/SKULL/, 'skulls'],
  [/BUTTERFL/, 'butterflies'],
  [/TOADSTOOL|MUSHROOM/, 'toadstools'],
  [/SNOW|ICE\b|FROST|SCANDINAVIAN|NORDIC/, 'snow'],
  [/STRAWBERR|APPLE|CHERR|BERRIES|FRUIT|PEARS?\b|LEMON|ORANGES/, 'fruit'],
  [/\bROSES?\b|FLOWER|FLORAL|BLOSSOM|DAISY|DAISIES|GARDEN|REGENCY|PETAL|BOTANICAL|TULIP|POPPY|BLOOM|SUKI|LOLITA|BABUSHKA/, 'flowers'],
  [/HEART|SWEETHEART|LOVE|VALENTINE|AMORE/, 'hearts'],
  [/\bSTARS?\b|SPACE ?BOY|ROCKET|COSMIC|CIRCUS/, 'stars'],
  [/LEAF|LEAVES|FERN|WOODLAND|HOLLY|IVY|BOTANY|JUNGLE|FOREST|HERB|OLIVE|MOSS/, 'leaves'],
  [/DOILY|DOILEY|LACE|SCALLOP|CROCHET|FRILL|PARISIENNE|CHATEAU/, 'scallops'],
  [/ZIG ?ZAG|CHEVRON|AZTEC|TRIANGULAR|GEOMETRIC|FOLK ?ART|JAZZ/, 'zigzag'],
  [/MUSIC|PIANO|GUITAR|RADIO|DISCO/, 'music'],
];

const setOf = /\bSET ?(?:OF|\/)? ?(\d+)|\bS\/(\d+)|\bPACK OF (\d+)|\b(?:PAIR|ASS(?:OR)?T(?:E?D)?\.?)\b|^(\d+) (?!PIECE|PC|DRAWER|TIER|HOOK|KEY|CM)[A-Z]/;

/** @param name as the shop wrote it */
export function readName(name: string): NameWords {
  const text = name.toUpperCase();
  const set = setOf.exec(text);
  const pieces = set ? Number(set[1] ?? set[2] ?? set[3] ?? set[4] ?? 2) : 1;
  const spelled = /\bLETTER "?([A-Z])\b|"([A-Z])"|\b(?:SIGN|TILE|NUMBER|FONT|LETTER)[A-Z .]* ([0-9A-Z])$/.exec(text);
  return {
    colours: namedColours(text).slice(0, 3),
    print: printWords.find(([words]) => words.test(text))?.[1] ?? null,
    count: Math.min(3, Math.max(1, pieces)),
    scale: /\b(?:SMALL|MINI|TINY|LITTLE|S)\b/.test(text) ? 0.84 : /\b(?:LARGE|BIG|JUMBO|GIANT|L)\b/.test(text) ? 1.1 : 1,
    sign: spelled?.[1] ?? spelled?.[2] ?? spelled?.[3] ?? null,
  };
}
