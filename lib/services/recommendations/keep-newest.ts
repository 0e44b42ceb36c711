/** Sets an entry and drops the oldest ones past `most`: a cache that cannot grow without bound. */
export function keepNewest<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value, most: number): void {
  cache.delete(key);
  cache.set(key, value);
  while (cache.size > most) {
    const oldest = cache.keys().next();
    if (oldest.done) return;
    cache.delete(oldest.value);
  }
}
