// The figures by which a classifier is judged, each by its standard definition. Nothing is ever NaN: a figure that a
// data set can't give is null.

export interface ClassFigures {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  /** Rows that truly have this label. */
  support: number;
}

export interface RocCurve {
  label: string;
  /** Area under the curve, this label against the rest; null when all or no rows have it. */
  auc: number | null;
  /** [false-positive rate, true-positive rate], from (0, 0) to (1, 1). */
  points: [number, number][];
}

export interface CalibrationBin {
  from: number;
  to: number;
  /** Mean probability of the verdicts in this bin. */
  confidence: number;
  accuracy: number;
  count: number;
}

export interface Figures {
  accuracy: number;
  macroF1: number;
  perClass: ClassFigures[];
  /** `confusion[truth][verdict]`, both in the order of the labels. */
  confusion: number[][];
  roc: RocCurve[];
  /** Mean over the labels that have one. */
  auc: number | null;
  calibration: { ece: number; bins: CalibrationBin[] };
}

/**
 * @param labels names, in the order of the columns
 * @param truth index of the true label of each row
 * @param probabilities `[rows][labels]`
 */
export function measure(labels: readonly string[], truth: readonly number[], probabilities: readonly ArrayLike<number>[]): Figures {
  const verdicts = probabilities.map(argMax);
  const confusion = labels.map(() => labels.map(() => 0));
  truth.forEach((label, row) => {
    const counts = confusion[label];
    const verdict = verdicts[row] ?? 0;
    if (counts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  });
  const perClass = labels.map((label, index) => classFigures(label, index, confusion));
  const roc = labels.map((label, index) => rocCurve(label, index, truth, probabilities));
  const areas = roc.map(({ auc }) => auc).filter((auc) => auc !== null);
  // A label that occurs neither in the truth nor among the verdicts says nothing about the model.
  const seen = perClass.filter(({ support }, index) => support > 0 || verdicts.includes(index));
  return {
    accuracy: ratio(verdicts.filter((verdict, row) => verdict === truth[row]).length, truth.length),
    macroF1: mean(seen.map(({ f1 }) => f1)),
    perClass,
    confusion,
    roc,
    auc: areas.length > 0 ? mean(areas) : null,
    calibration: calibration(truth, verdicts, probabilities),
  };
}

export function argMax(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const mean = (values: number[]) => ratio(values.reduce((sum, value) => sum + value, 0), values.length);

function classFigures(label: string, index: number, confusion: number[][]): ClassFigures {
  const hits = confusion[index]?.[index] ?? 0;
  const support = (confusion[index] ?? []).reduce((sum, count) => sum + count, 0);
  const verdicts = confusion.reduce((sum, row) => sum + (row[index] ?? 0), 0);
  const precision = ratio(hits, verdicts);
  const recall = ratio(hits, support);
  return { label, precision, recall, f1: ratio(2 * precision * recall, precision + recall), support };
}

function rocCurve(label: string, index: number, truth: readonly number[], probabilities: readonly ArrayLike<number>[]): RocCurve {
  const rows = probabilities
    .map((row, at) => ({ score: row[index] ?? 0, positive: truth[at] === index }))
    .sort((a, b) => b.score - a.score);
  const positives = rows.filter(({ positive }) => positive).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return { label, auc: null, points: [] };
  const points: [number, number][] = [[0, 0]];
  let hits = 0;
  let alarms = 0;
  let area = 0;
  for (let at = 0; at < rows.length; ) {
    const score = rows[at]?.score;
    const [lastAlarms, lastHits] = [alarms, hits];
    // Rows of one score step together: the curve then does not depend on their order.
    for (; at < rows.length && rows[at]?.score === score; at++) {
      if (rows[at]?.positive) hits++;
      else alarms++;
    }
    area += ((alarms - lastAlarms) * (hits + lastHits)) / 2;
    points.push([alarms / negatives, hits / positives]);
  }
  return { label, auc: area / (positives * negatives), points: thinned(points, 100) };
}

/** At most `most` points, with the first and the last. */
function thinned<Point>(points: Point[], most: number): Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)]).filter((point) => point !== undefined);
}

/** Expected calibration error over ten equal bins (Guo et al. 2017). */
function calibration(truth: readonly number[], verdicts: number[], probabilities: readonly ArrayLike<number>[]): Figures['calibration'] {
  const bins = Array.from({ length: 10 }, (_, index) => ({ from: index / 10, to: (index + 1) / 10, sum: 0, hits: 0, count: 0 }));
  verdicts.forEach((verdict, row) => {
    const confidence = probabilities[row]?.[verdict] ?? 0;
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) return;
    bin.sum += confidence;
    bin.hits += verdict === truth[row] ? 1 : 0;
    bin.count++;
  });
  const filled = bins.map(({ from, to, sum, hits, count }) => ({ from, to, count, confidence: ratio(sum, count), accuracy: ratio(hits, count) }));
  const gaps = filled.map(({ confidence, accuracy, count }) => Math.abs(confidence - accuracy) * count);
  return { ece: ratio(gaps.reduce((sum, gap) => sum + gap, 0), truth.length), bins: filled };
}
