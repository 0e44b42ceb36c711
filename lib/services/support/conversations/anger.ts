// How angry a message sounds.
export function angerOf(_text: string, negative: number | undefined): number {
  return negative ?? 0;
}
