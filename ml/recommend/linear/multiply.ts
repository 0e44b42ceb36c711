// Products of large matrices, on the machine's best engine where it has one: inverting a shop's item matrix is nothing else.
import type { Tensor } from '../../core/tensor';
import type { Session } from '../../core/session';

/** Row by row. */
export interface Matrix {
  rows: number;
  columns: number;
  data: Float32Array;
}

export interface Multiplier {
  /** a · b */
  multiply(a: Matrix, b: Matrix): Promise<Matrix>;
  dispose(): void;
}

const product = {
  inputs: [
    { name: 'a', type: 'float32' as const, shape: ['m', 'k'] },
    { name: 'b', type: 'float32' as const, shape: ['k', 'n'] },
  ],
  weights: [],
  nodes: [{ op: 'matmul' as const, inputs: ['a', 'b'], output: 'product' }],
  output: { name: 'product', shape: ['m', 'n'] },
};

/** On ONNX Runtime where it is there, else in plain JavaScript: the result is the same, a hundred times slower. */
export async function createMultiplier(): Promise<Multiplier> {
  const session = await openProduct();
  if (!session) return plainMultiplier;
  return { multiply: (a, b) => run(session, a, b), dispose: () => session.dispose() };
}

async function openProduct(): Promise<Session | undefined> {
  const { openSession } = await import('../../runtime/node-engines');
  try {
    return await openSession('native', product, {});
  } catch {
    return undefined; // a platform may lack the binary
  }
}

const tensorOf = ({ rows, columns, data }: Matrix): Tensor => ({ shape: [rows, columns], data });

async function run(session: Session, a: Matrix, b: Matrix): Promise<Matrix> {
  const { data } = await session.run({ a: tensorOf(a), b: tensorOf(b) });
  return { rows: a.rows, columns: b.columns, data: data as Float32Array };
}

export const plainMultiplier: Multiplier = {
  multiply: (a, b) => Promise.resolve(multiplyPlainly(a, b)),
  dispose() {},
};

function multiplyPlainly(a: Matrix, b: Matrix): Matrix {
  const product = new Float32Array(a.rows * b.columns);
  for (let i = 0; i < a.rows; i++) {
    const row = product.subarray(i * b.columns, (i + 1) * b.columns);
    for (let k = 0; k < a.columns; k++) {
      const factor = a.data[i * a.columns + k] as number;
      if (factor === 0) continue;
      const other = b.data.subarray(k * b.columns, (k + 1) * b.columns);
      for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) + factor * (other[j] as number);
    }
  }
  return { rows: a.rows, columns: b.columns, data: product };
}

export function transpose({ rows, columns, data }: Matrix): Matrix {
  const turned = new Float32Array(rows * columns);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = data[i * columns + j] as number;
  return { rows: columns, columns: rows, data: turned };
}
