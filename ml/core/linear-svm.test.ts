// The solver is held to what it solves: the objective falls from epoch to epoch, and leaving settled examples out ends at the same place.
import { describe, expect, it } from 'vitest';
import { argMax } from './metrics';
import { createRandom } from './random';
import { marginsOf, trainLinearSvm, type LinearModel, type WeightedExample } from './linear-svm';

const [rows, labels] = [30, 3];

/** Three clouds that overlap a little. */
const examples: WeightedExample[] = (() => {
  const random = createRandom(5);
  return Array.from({ length: 240 }, (_, index) => {
    const label = index % labels;
    const ids = Int32Array.from({ length: 6 }, (_, at) => (at < 4 ? label * 10 : 0) + Math.floor(random() * (at < 4 ? 10 : rows)));
    return { ids, values: new Float32Array(6).fill(1 / Math.sqrt(6)), label, weight: 1 };
  });
})();

const fit = (epochs: number, shrink = false) => trainLinearSvm(examples, { rows, labels, cost: 1, epochs, seed: 3, shrink });

/** ½‖w‖² and the squared hinge losses, over all labels; the bias counts as a weight. */
function objective(model: LinearModel): number {
  const size = [...model.table, ...model.bias].reduce((sum, value) => sum + value ** 2, 0) / 2;
  return examples.reduce((sum, example) => {
    const margins = marginsOf(model, example);
    return sum + margins.reduce((losses, margin, label) => losses + Math.max(0, 1 - (example.label === label ? margin : -margin)) ** 2, 0);
  }, size);
}

describe('trainLinearSvm', () => {
  it('labels its examples, and its objective falls', () => {
    const [early, late] = [fit(1), fit(12)];
    expect(objective(late)).toBeLessThan(objective(early));
    expect(examples.filter((example) => argMax(marginsOf(late, example)) === example.label).length).toBeGreaterThan(220);
  });

  it('gives the same weights from the same seed', () => {
    expect(fit(4)).toEqual(fit(4));
  });

  it('goes on from where another fit ended, with examples it had not seen', () => {
    const seen = examples.slice(0, 200);
    const first = trainLinearSvm(seen, { rows, labels, cost: 1, epochs: 20, seed: 3 });
    const duals = new Float32Array(examples.length * labels);
    duals.set(first.duals);
    const warm = trainLinearSvm(examples, { rows, labels, cost: 1, epochs: 4, seed: 3, start: { ...first, duals } });
    expect(objective(warm)).toBeLessThan(objective(fit(4)));
    expect(objective(warm) / objective(fit(60))).toBeLessThan(1.05);
  });

  it('comes to the same optimum when settled examples are left out', () => {
    expect(objective(fit(60, true)) / objective(fit(60))).toBeLessThan(1.01);
  });
});
