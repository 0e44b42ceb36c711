// How far a typed word is from one we know, for forgiving small slips of the finger.

/**
 * Optimal string alignment distance: insertions, deletions, replacements and swapped neighbours count one each.
 * @see Damerau, "A technique for computer detection and correction of spelling errors", CACM 1964
 */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, older[j - 2]! + 1);
      row.push(least);
    }
    [older, previous] = [previous, row];
  }
  return previous[b.length]!;
}

/** Whether `typed` may be meant for `word`: short words must be right, longer ones may hold a slip, long ones two. */
export function isMeantFor(typed: string, word: string): boolean {
  if (typed === word) return true;
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed) return false;
  return editDistance(typed, word) <= allowed;
}
