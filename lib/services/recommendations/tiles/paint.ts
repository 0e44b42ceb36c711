// The brush with which motifs are drawn. A motif stands in a box from −120 to 120 both ways; each shape is a path, so that one function can
// fill it, print on it and shade its right side.
import { darker, lighter } from './colour';
import type { Scheme } from './choose-scheme';

const short = (value: number) => String(Math.round(value * 10) / 10);
/** Joins a path, its numbers cut to a tenth. */
export const path = (parts: TemplateStringsArray, ...values: number[]): string =>
  parts.reduce((text, part, index) => text + part + (index < values.length ? short(values[index]!) : ''), '');

export const box = (x: number, y: number, width: number, height: number, radius = 0): string => {
  const r = Math.min(radius, width / 2, height / 2);
  return path`M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
};
export const oval = (x: number, y: number, rx: number, ry = rx): string => path`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
export const heart = (x: number, y: number, size: number): string =>
  path`M${x} ${y + size}C${x - size * 1.75} ${y - size * 0.1} ${x - size * 0.9} ${y - size * 1.35} ${x} ${y - size * 0.45}C${x + size * 0.9} ${y - size * 1.35} ${x + size * 1.75} ${y - size * 0.1} ${x} ${y + size}z`;
export const polygon = (points: readonly (readonly [number, number])[]): string => `${points.map(([x, y], index) => (index === 0 ? path`M${x} ${y}` : path`L${x} ${y}`)).join('')}z`;
export function star(x: number, y: number, radius: number, points = 5, inner = 0.46): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const [angle, length] = [(index * Math.PI) / points - Math.PI / 2, index % 2 === 0 ? radius : radius * inner];
    return [x + length * Math.cos(angle), y + length * Math.sin(angle)] as const;
  });
  return polygon(corners);
}
/** From its stalk at x, y, `length` long. @param angle in degrees; 0 points right, −90 up */
export function leaf(x: number, y: number, length: number, angle: number, width = 0.34): string {
  const turn = (angle * Math.PI) / 180;
  const at = (along: number, aside: number) => [x + length * (along * Math.cos(turn) - aside * Math.sin(turn)), y + length * (along * Math.sin(turn) + aside * Math.cos(turn))] as const;
  const [a, b, tip, c, d] = [at(0.25, -width), at(0.75, -width), at(1, 0), at(0.75, width), at(0.25, width)];
  return path`M${x} ${y}C${a[0]} ${a[1]} ${b[0]} ${b[1]} ${tip[0]} ${tip[1]}C${c[0]} ${c[1]} ${d[0]} ${d[1]} ${x} ${y}z`;
}

export const flat = (d: string, fill: string, opacity = 1): string => `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const line = (d: string, stroke: string, width = 5): string => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const moved = (x: number, y: number, content: string, scale = 1, angle = 0): string =>
  `<g transform="translate(${short(x)} ${short(y)})${angle ? ` rotate(${short(angle)})` : ''}${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}">${content}</g>`;
/** The same thing several times around a point. */
export const around = (times: number, draw: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => `<g transform="rotate(${short((360 * index) / times)})">${draw(index)}</g>`).join('');
export function flower(x: number, y: number, size: number, petal: string, centre: string, petals = 5): string {
  return moved(x, y, around(petals, () => flat(oval(0, -size * 0.56, size * 0.36, size * 0.48), petal)) + flat(oval(0, 0, size * 0.32), centre));
}

export interface Paint extends Scheme {
  shade: string;
  light: string;
  accentShade: string;
  accentLight: string;
  cream: string;
  green: string;
  greenShade: string;
  wood: string;
  woodShade: string;
  metal: string;
  metalShade: string;
  gold: string;
  flame: string;
  /** A letter or digit that the name spells out. */
  sign: string | null;
  /** In the body's colour, with the tile's print, its right side shaded. */
  printed(d: string, fill?: string): string;
  /** One colour, its right side shaded. */
  solid(d: string, fill?: string): string;
}

/** @param ids of the tile's print and of its shading */
export function createPaint(scheme: Scheme, ids: { print: string | null; side: string }, sign: string | null): Paint {
  const { body, accent } = scheme;
  const shaded = (d: string) => flat(d, `url(#${ids.side})`);
  return {
    ...scheme,
    sign,
    shade: darker(body), light: lighter(body), accentShade: darker(accent), accentLight: lighter(accent),
    cream: '#faf3e3', green: '#4d8a61', greenShade: '#35694a', wood: '#c79f6d', woodShade: '#a67d4e', metal: '#b9c2c4', metalShade: '#8f9a9d', gold: '#cfa350', flame: '#f2b84b',
    printed: (d, fill = body) => flat(d, fill) + (ids.print ? flat(d, `url(#${ids.print})`) : '') + shaded(d),
    solid: (d, fill = body) => flat(d, fill) + shaded(d),
  };
}
