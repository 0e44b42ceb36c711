/** Storage may be forbidden on a page: then nothing is remembered. */
export function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
