import { describe, expect, it } from 'vitest';
import { measure } from './metrics';

const labels = ['a', 'b', 'c'];

describe('measure', () => {
  it('gives the figures computed by hand', () => {
    // Truth a a b b c, verdicts a b b b a.
    const probabilities = [[0.8, 0.1, 0.1], [0.3, 0.6, 0.1], [0.1, 0.8, 0.1], [0.2, 0.7, 0.1], [0.5, 0.2, 0.3]];
    const figures = measure(labels, [0, 0, 1, 1, 2], probabilities);
    expect(figures.accuracy).toBeCloseTo(3 / 5);
    expect(figures.confusion).toEqual([[1, 1, 0], [0, 2, 0], [1, 0, 0]]);
    expect(figures.perClass[0]).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, support: 2 });
    expect(figures.perClass[1]?.f1).toBeCloseTo(0.8);
    expect(figures.macroF1).toBeCloseTo((0.5 + 0.8 + 0) / 3);
    // a against the rest: scores 0.8 and 0.3 against 0.1, 0.2, 0.5: five of six pairs in order.
    expect(figures.roc[0]?.auc).toBeCloseTo(5 / 6);
  });

  it('counts ties as half in the area under the curve', () => {
    expect(measure(['a', 'b'], [0, 1], [[0.5, 0.5], [0.5, 0.5]]).auc).toBeCloseTo(0.5);
  });

  it('has no curve for a label that never occurs, and no NaN anywhere', () => {
    const figures = measure(labels, [0, 1], [[0.9, 0.1, 0], [0.2, 0.8, 0]]);
    expect(figures.roc[2]).toEqual({ label: 'c', auc: null, points: [] });
    expect(figures.macroF1).toBe(1);
    expect(JSON.stringify(measure(labels, [], []))).not.toContain('null,null');
    expect(measure(labels, [], []).accuracy).toBe(0);
  });

  it('finds a perfectly calibrated model perfectly calibrated', () => {
    const probabilities = Array.from({ length: 10 }, () => [0.7, 0.3]);
    const truth = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1];
    expect(measure(['a', 'b'], truth, probabilities).calibration.ece).toBeCloseTo(0);
  });
});
