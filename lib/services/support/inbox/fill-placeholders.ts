// `{name}` and `{order}` in a ready-made reply. Free of server code.

export interface PlaceholderValues {
  /** The customer's; empty where nobody knows it. */
  name: string;
  /** The order that the conversation is about. */
  order: string;
}

/**
 * The text with what is known filled in. A placeholder that nobody can fill stays as it is where it is a fact (the agent sees it and
 * writes it), and goes with its space and comma where it is a name, so that "Hello {name}," reads "Hello,".
 */
export function fillPlaceholders(text: string, { name, order }: PlaceholderValues): string {
  return text
    .replaceAll(/([ \u00a0]?)\{name\}/g, (_, space: string) => (name ? `${space}${name}` : ''))
    .replaceAll('{order}', order || '{order}');
}

/** Placeholders that are left. */
export const openPlaceholders = (text: string): string[] => [...new Set(text.match(/\{(?:name|order)\}/g) ?? [])];
