// Cleaning is part of every text artefact: training, server and browser call this one function.

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Undoes the few HTML entities that feeds leave in posts, named and numeric. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

const link = /\b(?:https?:\/\/|www\.)\S+/gi;

/** The text without its links: they carry no opinion, and the same post is repeated under many of them. */
export const stripUrls = (text: string) => text.replace(link, ' ');

/**
 * The text as the models see it: links gone, entities decoded, NFKC, lower case, white space and control characters
 * folded to single spaces, lone surrogates replaced.
 */
export function cleanText(text: string): string {
  return decodeEntities(stripUrls(text.toWellFormed()))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
