// What stands behind a thing: one large quiet shape, so that rows of tiles have rhythm without noise.
import { lighter, lightness, mix } from './colour';
import { flat, leaf, line, oval, path } from './paint';
import type { Scheme } from './choose-scheme';
import type { Seeded } from './seeded';

export const side = 400;

const shapes: readonly ((fill: string, random: Seeded) => string)[] = [
  (fill) => flat(oval(200, 196, 150), fill),
  (fill) => flat('M70 400V205a130 130 0 0 1 260 0V400z', fill),
  (fill) => flat('M0 250C90 215 150 262 235 240C300 222 345 232 400 210V400H0z', fill),
  (fill, random) => flat(random.next() < 0.5 ? 'M0 0H400L0 330z' : 'M400 0V400H60z', fill, 0.8),
  (fill) => flat('M0 292H400V400H0z', fill),
  (fill) => flat(path`M200 44C292 44 352 112 350 196C348 288 292 352 204 354C112 356 48 296 50 204C52 112 112 44 200 44z`, fill),
  (fill, random) => flat(oval(random.next() < 0.5 ? 290 : 110, 130, 128), fill) ,
];

/** @param stands the thing stands on something */
export function backdrop({ ground, shape }: Scheme, stands: boolean, random: Seeded): string {
  const chosen = random.pick(stands ? shapes : shapes.filter((_, index) => index !== 4 && index !== 2));
  return flat(`M0 0H${side}V${side}H0z`, ground) + chosen(shape, random) + (random.next() < 0.34 ? sprigs(ground, shape, random) : '');
}

/** Two sprigs of leaves in corners across from each other. */
function sprigs(ground: string, shape: string, random: Seeded): string {
  const tone = lightness(ground) > 0.6 ? mix(ground, '#6f9a7f', 0.34) : lighter(shape, 0.14);
  const turned = random.next() < 0.5;
  const sprig = (x: number, y: number, angle: number) => {
    const leaves = [0, 1, 2, 3].map((step) => {
      const [along, length] = [24 + step * 22, 34 - step * 4];
      return flat(leaf(along, 0, length, -46, 0.26), tone) + flat(leaf(along, 0, length, 46, 0.26), tone);
    });
    return `<g transform="translate(${x} ${y}) rotate(${angle})">${line('M0 0H112', tone, 3)}${leaves.join('')}</g>`;
  };
  return turned ? sprig(-6, 392, -42) + sprig(406, 8, 138) : sprig(406, 392, -138) + sprig(-6, 8, 42);
}
