// For things of which nothing is known: overlapping shapes, as on a record sleeve.
import { flat, leaf, oval, path } from '../paint';
import { lies } from './motif';

export const abstract = lies((p) => p.printed(oval(-30, -26, 84)) + flat(path`M-20 100V10a70 70 0 0 1 140 0v90z`, p.accent, 0.92) + flat(path`M-20 10a70 70 0 0 1 74 -69.800a84 84 0 0 1 -62 110.800l-12 0z`, p.shade, 0.85) + flat(leaf(-104, 108, 150, -34, 0.28), p.green) + flat(leaf(-104, 108, 110, -76, 0.28), p.greenShade), true);
