// What the server tells the script. The script is free of zod, so that this is no schema.

export interface LoaderTheme {
  /** `#rrggbb` of the button, and what is readable on it. */
  colour: string;
  ink: string;
  side: 'left' | 'right';
  scheme: 'auto' | 'light' | 'dark';
  /** Beside the icon; empty: the icon alone. */
  label: { en: string; zh: string };
}

export type LoaderAnswer = ({ shown: true } & LoaderTheme) | { shown: false; reason: 'unknown_site' | 'other_origin' };
