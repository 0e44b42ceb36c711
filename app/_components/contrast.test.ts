// Text must be readable: every pair of tokens that the screens set on each other reaches WCAG AA, in both themes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'app/globals.css'), 'utf8');

type Colour = [lightness: number, chroma: number, hue: number];

function tokensOf(selector: string): Map<string, Colour> {
  const block = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
  const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return new Map([...found].map(([, name = '', l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

/** WCAG's relative luminance. OKLCH to linear sRGB after https://bottosson.github.io/posts/oklab/, clipped to the gamut. */
function luminanceOf([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['background', 'surface', 'raised', 'muted'];
const inks = ['foreground', 'muted-foreground', 'primary', 'danger', 'success', 'warning', 'bearish', 'neutral', 'bullish'];
const textPairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...['primary', 'accent', 'danger'].map((name) => [`${name}-foreground`, name] as const),
  ...['bearish', 'neutral', 'bullish'].map((name) => [name, `${name}-soft`] as const),
];
// Outlines of fields, the focus ring and chart colours are no text: WCAG 1.4.11 asks for 3.
const shapePairs = ['input', 'ring', ...[1, 2, 3, 4, 5, 6].map((index) => `chart-${index}`)].flatMap((name) =>
  ['background', 'surface'].map((ground) => [name, ground] as const),
);

describe.each([['light', ':root'], ['dark', '.dark']])('%s theme', (_theme, selector) => {
  const tokens = tokensOf(selector);
  const luminance = (name: string) => {
    const colour = tokens.get(name);
    if (!colour) throw new Error(`globals.css has no --${name} under ${selector}`);
    return luminanceOf(colour);
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs.filter(([one, other]) => contrast(one, other) < least).map(([one, other]) => `${one} on ${other}: ${contrast(one, other).toFixed(2)}`);

  it('sets text at 4.5 or better', () => expect(below(textPairs, 4.5)).toEqual([]));
  it('draws outlines and charts at 3 or better', () => expect(below(shapePairs, 3)).toEqual([]));
});
