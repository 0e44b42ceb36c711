// A site's own colour as the chat's: what lies on it is black or white, whichever is easier to read (WCAG's contrast).
import type { CSSProperties } from 'react';

/** @param colour `#rrggbb`; anything else leaves the brand's own colours */
export function themeColours(colour: string | undefined): CSSProperties | undefined {
  const luminance = luminanceOf(colour);
  if (luminance === undefined) return undefined;
  return {
    '--primary': colour,
    '--primary-foreground': 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#10140f',
    '--accent': `color-mix(in oklab, ${colour} 14%, var(--surface))`,
    '--accent-foreground': 'var(--foreground)',
  } as CSSProperties;
}

function luminanceOf(colour: string | undefined): number | undefined {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!channels) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
