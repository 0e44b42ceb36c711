// Whether a site's colour can be seen, and what can be read on it (WCAG 2.2, 1.4.3 and 1.4.11).

/** White and the darkest ink of the chat. */
const inks = ['#ffffff', '#10140f'] as const;

/** What a button lies on: the pages of most shops, and the chat itself when it is dark. */
export const grounds = { light: '#ffffff', dark: '#18211c' } as const;

/** Shapes need 3, and so does the large text of a button. */
export const leastContrast = 3;

/** Relative luminance. @param colour `#rrggbb` */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. @param one `#rrggbb` @param other `#rrggbb` */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** What is easiest to read on `colour`. */
export const inkOn = (colour: string): string => (contrastOf(colour, inks[0]) >= contrastOf(colour, inks[1]) ? inks[0] : inks[1]);

/** The grounds on which `colour` is hard to see. */
export function hardToSeeOn(colour: string): (keyof typeof grounds)[] {
  return (['light', 'dark'] as const).filter((ground) => contrastOf(colour, grounds[ground]) < leastContrast);
}

/** The nearest shade of `colour` that can be seen on both grounds; itself where it can. */
export function seenEverywhere(colour: string): string {
  if (hardToSeeOn(colour).length === 0) return colour;
  const target = hardToSeeOn(colour).includes('light') ? 0 : 255;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = channels.map((channel) => Math.round(channel + (target - channel) * share).toString(16).padStart(2, '0'));
    const shade = `#${mixed.join('')}`;
    if (hardToSeeOn(shade).length === 0) return shade;
  }
  return colour;
}
