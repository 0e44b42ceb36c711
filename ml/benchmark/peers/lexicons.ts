import Sentiment from 'sentiment';
import winkSentiment from 'wink-sentiment';
import type { Peer } from '../peer';
import type { BenchmarkRow } from '../benchmark-task';

/** Scores above the upper threshold are bullish, below the lower one bearish; both are chosen on held-out rows. */
function lexicon(name: string, scoreOf: (text: string) => number): Peer {
  return {
    name,
    appliesTo: ({ kind }) => kind === 'polarity',
    async train({ labels, heldOut }) {
      const scored = heldOut.map(({ text, label }) => ({ score: scoreOf(text), label }));
      const [lower, upper] = chooseThresholds(scored);
      return {
        sizeBytes: null, threshold: 0, knowsOutOfScope: false,
        answer: async (texts) => texts.map((text) => labels.map((label) => (label === verdict(scoreOf(text), lower, upper) ? 1 : 0))),
      };
    },
  };
}

const verdict = (score: number, lower: number, upper: number) => (score < lower ? 'bearish' : score > upper ? 'bullish' : 'neutral');

function chooseThresholds(scored: { score: number; label: BenchmarkRow['label'] }[]): [number, number] {
  const steps = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];
  let [best, chosen]: [number, [number, number]] = [-1, [0, 0]];
  for (const lower of steps) {
    for (const upper of steps.filter((step) => step >= lower)) {
      const hits = scored.filter(({ score, label }) => verdict(score, lower, upper) === label).length;
      if (hits > best) [best, chosen] = [hits, [lower, upper]];
    }
  }
  return chosen;
}

const afinn = new Sentiment();

export const lexicons: Peer[] = [
  lexicon('sentiment (AFINN lexicon; thresholds chosen for accuracy)', (text) => afinn.analyze(text).score),
  lexicon('wink-sentiment (thresholds chosen for accuracy)', (text) => winkSentiment(text).score),
];
