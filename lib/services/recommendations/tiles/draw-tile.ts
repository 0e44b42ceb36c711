// The picture of a product that has none: a small flat illustration, drawn from its name and category and from nothing else, so that it is the
// same every time and on every machine.
import { backdrop, side } from './backdrop';
import { chooseMotif } from './choose-motif';
import { chooseScheme } from './choose-scheme';
import { flat, moved, oval, createPaint } from './paint';
import { printPattern } from './print';
import { readName, type Print } from './read-name';
import { hashOf, seeded } from './seeded';
import type { Motif } from './motifs/motif';

interface TileInput {
  name: string;
  /** A path, for example `Kitchen/Mugs and cups`. */
  category: string;
}

/** Where the one thing or the two or three of a set stand, and how large. */
const places: Record<number, readonly (readonly [x: number, y: number, scale: number])[]> = {
  1: [[200, 204, 1.32]],
  2: [[136, 186, 0.88], [264, 222, 0.88]],
  3: [[112, 186, 0.7], [288, 186, 0.7], [200, 222, 0.84]],
};
/** A third of the things without a print of their own get one: a row of plain things looks unfinished. */
const quietPrints: readonly Print[] = ['plain', 'plain', 'plain', 'stripes', 'dots', 'leaves', 'flowers', 'scallops'];

/** @returns SVG of 400 by 400, the same for the same input */
export function drawTile({ name, category }: TileInput): string {
  const random = seeded(`${category}\n${name}`);
  const words = readName(name);
  const motif = chooseMotif(name, category, random);
  const scheme = chooseScheme(words.colours, random);
  const print = words.print ?? random.pick(quietPrints);
  const id = hashOf(`${category}\n${name}`).toString(36);
  const ids = { print: print === 'plain' ? null : `p${id}`, side: `s${id}` };
  const paint = createPaint(scheme, ids, words.sign);
  const copies = places[motif.single ? 1 : words.count] ?? places[1]!;
  const scale = motif.single || words.count > 1 ? 1 : words.scale;
  const things = copies.map(([x, y, size], index) => placed(motif, x, y, size * scale, paint.ground, motif.draw(index % 2 ? swapped(paint, ids, words.sign) : paint)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img"><title>${escapeXml(name)}</title>`,
    `<defs>${ids.print ? printPattern(ids.print, print, scheme.body, scheme.accent, 1) : ''}<linearGradient id="${ids.side}"><stop offset=".66" stop-color="#1f2d2b" stop-opacity="0"/><stop offset=".66" stop-color="#1f2d2b" stop-opacity=".1"/></linearGradient></defs>`,
    backdrop(scheme, motif.pose === 'stands', random),
    ...things,
    '</svg>',
  ].join('');
}

/** The second of a set: the same thing in the other colour. */
const swapped = (paint: ReturnType<typeof createPaint>, ids: { print: string | null; side: string }, sign: string | null) =>
  createPaint({ ...paint, body: paint.accent, accent: paint.body }, ids, sign);

function placed({ pose }: Motif, x: number, y: number, scale: number, ground: string, drawing: string): string {
  const shadow = pose === 'stands' ? flat(oval(0, 97, 96, 9), '#1f2d2b', 0.16) : '';
  // Strings of things that hang reach the upper edge.
  return moved(x, pose === 'hangs' ? y + 8 : y, shadow + drawing, scale);
}

/** Names come from anywhere: no mark-up of theirs, and none of the characters that XML does not know. */
function escapeXml(text: string): string {
  const allowed = text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
