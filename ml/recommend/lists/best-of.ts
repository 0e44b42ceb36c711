// The rows with the largest values, without sorting all of them.

/** @returns at most `count` rows for which `allowed` holds, largest value first, the smaller row first among equals */
export function bestOf(values: Float32Array, count: number, allowed: (row: number) => boolean): number[] {
  // A heap whose root is the worst of the best.
  const heap: number[] = [];
  const worse = (a: number, b: number) => (values[a] as number) < (values[b] as number) || ((values[a] as number) === (values[b] as number) && a > b);
  for (let row = 0; row < values.length; row++) {
    if (heap.length === count && !worse(heap[0] as number, row)) continue;
    if (!allowed(row)) continue;
    if (heap.length < count) {
      heap.push(row);
      siftUp(heap, worse);
    } else if (count > 0) {
      heap[0] = row;
      siftDown(heap, worse);
    }
  }
  return heap.sort((a, b) => (worse(a, b) ? 1 : -1));
}

type Worse = (a: number, b: number) => boolean;

function siftUp(heap: number[], worse: Worse): void {
  let place = heap.length - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (!worse(heap[place] as number, heap[parent] as number)) return;
    [heap[place], heap[parent]] = [heap[parent] as number, heap[place] as number];
    place = parent;
  }
}

function siftDown(heap: number[], worse: Worse): void {
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    if (left >= heap.length) return;
    const child = left + 1 < heap.length && worse(heap[left + 1] as number, heap[left] as number) ? left + 1 : left;
    if (!worse(heap[child] as number, heap[place] as number)) return;
    [heap[place], heap[child]] = [heap[child] as number, heap[place] as number];
    place = child;
  }
}
