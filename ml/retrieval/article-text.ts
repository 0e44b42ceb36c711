// An article as search reads it: the paragraphs and lists of its markdown as plain text, cut into sentences. Server and device cut
// alike, so that the vectors made on one fit the texts of the other.
import type { TextRange } from '../text/tokens';

/** One paragraph or list. */
export interface Block {
  /** Text of the nearest heading above; empty before the first. */
  heading: string;
  /** Plain text; items of a list stand on lines of their own. */
  text: string;
  /** Half-open ranges of `text`, in UTF-16 units. */
  sentences: TextRange[];
}

const item = /^\s*(?:([-*+])|(\d{1,3}[.)]))\s+/;

/** Markdown within a line as plain text: words of links and images, no emphasis, no code marks, no HTML. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .trim();
}

/**
 * An end of a sentence. A full stop ends one only before white space, since "£3.95" and "help@shop.example" go on; a quoted question
 * (click "Forgotten?" again) only where a capital follows.
 */
const sentenceEnd = /[。；]+["”’」）)]*|[！？!?]+(?!["”’」）)。.，,！？!?])|[！？!?]+["”’」）)]+(?=\s+\p{Lu}|\s*$|\s*\n)|[！？!?]+["”’」）)]+[.。]|\.+["”’)]*(?=\s|$)|\n+/gu;
const abbreviation = /\b(?:e\.g|i\.e|etc|no|approx|mr|mrs|ms|dr|st)\.$/i;

/** Sentences of a plain text, without the white space between them. */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    if (raw.trim() !== '') ranges.push({ start: from, end: from + raw.trim().length });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const numbered = /^\d{1,3}\.$/.test(text.slice(start, end).trim());
    if (!numbered && !abbreviation.test(text.slice(start, end))) close(end);
  }
  close(text.length);
  return ranges;
}

/** Paragraphs and lists in order. A paragraph that ends with a colon stays with the list that it announces. */
export function articleBlocks(markdown: string): Block[] {
  const blocks: { heading: string; lines: string[]; list: boolean }[] = [];
  let heading = '';
  let open = false;
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const title = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
    if (title) {
      heading = plainText(title[1] ?? '');
      open = false;
      continue;
    }
    if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line) || /^\s*(?:```|~~~)/.test(line)) {
      open = false;
      continue;
    }
    const marker = item.exec(line);
    const text = plainText(line.replace(item, '').replace(/^\s*>\s?/, ''));
    const last = blocks.at(-1);
    if (marker) {
      const shown = `${marker[2] ?? '•'} ${text}`;
      const announced = last?.heading === heading && /[:：]$/.test(last.lines.at(-1) ?? '');
      if (last && last.heading === heading && (last.list || announced)) {
        last.lines.push(shown);
        last.list = true;
      } else blocks.push({ heading, lines: [shown], list: true });
    } else if (open && last && last.heading === heading) last.lines[last.lines.length - 1] += ` ${text}`;
    else blocks.push({ heading, lines: [text], list: false });
    open = true;
  }
  return blocks.map(({ heading: above, lines }) => {
    const text = lines.join('\n');
    return { heading: above, text, sentences: sentenceRanges(text) };
  });
}
