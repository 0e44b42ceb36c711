/** Rows of categories are numbers of 16 bits. */
export const mostCategories = 0x10000;

/** @param paths of all items @returns the same, the rarest as none where there are more than `most` different ones */
export function limitCategories(paths: readonly string[], most = mostCategories): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  if (counts.size <= most) return paths;
  counts.delete('');
  const kept = new Set([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most - 1).map(([path]) => path));
  return paths.map((path) => (kept.has(path) ? path : ''));
}
