// What changed between two texts, line by line: the longest common subsequence stays, the rest was taken away or added.

export interface ComparedLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many pairs of lines the middle counts as rewritten, so that no text can stall a page. */
const mostPairs = 4_000_000;

export function compareLines(before: string, after: string): ComparedLine[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const lines = (texts: string[], kind: ComparedLine['kind']) => texts.map((text): ComparedLine => ({ kind, text }));
  return [
    ...lines(now.slice(0, start), 'same'),
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...lines(now.slice(now.length - end), 'same'),
  ];
}

function compareMiddle(old: string[], now: string[]): ComparedLine[] {
  const rewritten = [...old.map((text) => ({ kind: 'removed' as const, text })), ...now.map((text) => ({ kind: 'added' as const, text }))];
  if (old.length === 0 || now.length === 0 || old.length * now.length > mostPairs) return rewritten;
  const width = now.length + 1;
  /** Length of the longest common subsequence of what follows row and column. */
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      common[row * width + column] = old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const result: ComparedLine[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    if (row < old.length && column < now.length && old[row] === now[column]) {
      result.push({ kind: 'same', text: old[row] ?? '' });
      row++;
      column++;
    } else if (row < old.length && (column === now.length || at(row + 1, column) >= at(row, column + 1))) {
      result.push({ kind: 'removed', text: old[row++] ?? '' });
    } else result.push({ kind: 'added', text: now[column++] ?? '' });
  }
  return result;
}
