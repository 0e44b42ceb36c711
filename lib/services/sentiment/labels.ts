// The three verdicts. Apart from the schemas, so that pages need not load a validator to name them.
export const polarityLabels = ['bearish', 'neutral', 'bullish'] as const;

export type PolarityLabel = (typeof polarityLabels)[number];
