// Implicit ALS (Hu, Koren & Volinsky 2008, https://doi.org/10.1109/ICDM.2008.22) with the settings that made it one of the best (Rendle et al.
// 2022, https://arxiv.org/abs/2110.14037): regularisation scaled by frequency, a weight for what was not seen. Time and memory grow with
// events and items, not with items², so it goes where the linear item-to-item model cannot.
import { createRandom } from '../../core/random';
import { columnsOf, transposed, valuesOf, type SparseRows } from '../data/sparse-rows';
import { regularisationOf, type ItemFactors } from './item-factors';
import { gramOf, RowSolver } from './least-squares';

export interface IalsSettings {
  /** Numbers a vector. */
  size: number;
  /** λ and ν of `regularisationOf`, α₀ of `LeastSquares`. */
  regularisation: number;
  scaling: number;
  unobserved: number;
  epochs: number;
  seed: number;
}

/** Chosen for online-retail on the window 2011-10-09 to 2011-11-09 (train before it). */
export const ialsSettings: IalsSettings = { size: 64, regularisation: 0.005, scaling: 1, unobserved: 0.5, epochs: 8, seed: 1 };

/** Deviation of a starting vector's length (Rendle et al. 2022, section 4.3). */
const startDeviation = 0.1;

/**
 * @param seen users × items; values say how sure each pair is (1: once)
 * @param onEpoch called after each epoch, 1 is the first
 * @throws Error when nobody took anything
 */
export function trainIals(seen: SparseRows, settings: IalsSettings, onEpoch?: (epoch: number) => void): ItemFactors {
  if (seen.columns.length === 0) throw new Error('There is nothing to learn from: nobody took anything.');
  const { size, unobserved, regularisation, scaling } = settings;
  const takers = transposed(seen);
  const users = new Float32Array((seen.offsets.length - 1) * size);
  const vectors = startVectors(seen.width, settings);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    solveSide(users, seen, vectors, settings);
    solveSide(vectors, takers, users, settings);
    onEpoch?.(epoch);
  }
  return { size, vectors, unobserved, regularisation, scaling };
}

function startVectors(rows: number, { size, seed }: IalsSettings): Float32Array {
  const random = createRandom(seed);
  const deviation = startDeviation / Math.sqrt(size);
  // Box & Muller 1958
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Float32Array.from({ length: rows * size }, () => normal() * deviation);
}

/** @param side [rows of `met`, size], overwritten @param others [columns of `met`, size] */
function solveSide(side: Float32Array, met: SparseRows, others: Float32Array, settings: IalsSettings): void {
  const { size, unobserved } = settings;
  const solver = new RowSolver({ vectors: others, gram: gramOf(others, size), size, unobserved });
  for (let row = 0; row + 1 < met.offsets.length; row++) {
    const values = valuesOf(met, row);
    const known = values.reduce((sum, value) => sum + value, 0);
    side.set(solver.solve(columnsOf(met, row), values, regularisationOf(settings, known, met.width)), row * size);
  }
}
