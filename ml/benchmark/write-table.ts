// The results as a page of Markdown, beside what others have published.
import os from 'node:os';
import type { Result } from './measure-on-task';

interface Published {
  name: string;
  accuracy: number;
  /** Where it is from, and what differs from the rows here. */
  remark?: string;
}

const larson = 'Larson et al. 2019, table 2';

/** Collected with the data sets; one without a source in its remark came without. */
const published: Record<string, Published[]> = {
  banking77: [{ name: 'BERT-base (110 M parameters)', accuracy: 0.9308 }, { name: 'bge-small + SVM', accuracy: 0.9308 }, { name: 'best fine-tuned models, about', accuracy: 0.94 }],
  clinc150: [
    { name: 'BERT', accuracy: 0.969, remark: `in-scope, with out-of-scope recall 0.403; ${larson}` },
    { name: 'BERT', accuracy: 0.962, remark: `in-scope, with out-of-scope recall 0.523; ${larson}` },
  ],
  polarity: [{ name: 'DistilBERT (67 M parameters)', accuracy: 0.9 }, { name: 'FinBERT-tone, fine-tuned', accuracy: 0.884 }, { name: 'GPT-4', accuracy: 0.808 }],
  topics: [{ name: 'FinBERT-tone, fine-tuned', accuracy: 0.911, remark: 'on the official validation part, not this split' }],
};

const titles: Record<string, string> = {
  banking77: 'Banking77', clinc150: 'CLINC150', retail: 'Retail support intents', polarity: 'Financial sentiment', topics: 'Financial topics', entities: 'Companies in headlines',
};

export function writeTable(entries: Record<string, Result & { peers: Result[] }>): string {
  const sections = Object.entries(entries).map(([task, entry]) => [
    `## ${titles[task] ?? task}`,
    '',
    `${entry.rows} test rows.${notes(entry)}`,
    '',
    '| | accuracy | macro-F1 | ECE | size | median of one text | training |',
    '|---|---|---|---|---|---|---|',
    ...[entry, ...entry.peers].map(row),
    ...(published[task] ?? []).map(publishedRow),
  ].join('\n'));
  const day = new Date().toISOString().slice(0, 10);
  return `# Models compared

Written by \`npm run benchmark\` on ${day}: ${os.cpus()[0]?.model.trim() ?? 'CPU'}, ${os.availableParallelism()} cores, Node ${process.version}. Every peer
learned from the same training rows; choices were made on held-out rows of the training part, never on test rows. Our size is that of the
head; the encoder, 7.4 MB, is shipped once for all. Training times of heads are those on an encoder that is there.

${sections.join('\n\n')}
`;
}

function notes({ accuracyAboveThreshold, outOfScopeRecall, threshold, further }: Result): string {
  const scope = outOfScopeRecall === null ? '' : ` Under one threshold (${threshold.toFixed(2)}): in-scope accuracy ${accuracyAboveThreshold?.toFixed(4)}, out-of-scope recall ${outOfScopeRecall.toFixed(4)}.`;
  return scope + Object.entries(further).map(([part, value]) => ` On ${part}, never learned from: ${value.toFixed(4)}.`).join('');
}

const publishedRow = ({ name, accuracy, remark }: Published) => `| published: ${name}${remark ? ` (${remark})` : ''} | ${accuracy} | – | – | – | – | – |`;

function row({ name, accuracy, macroF1, ece, sizeBytes, latencyMs, trainingSeconds, further }: Result): string {
  const more = Object.entries(further).map(([part, value]) => `, ${part} ${value.toFixed(3)}`).join('');
  const size = sizeBytes === null ? '–' : `${(sizeBytes / 1e6).toFixed(2)} MB`;
  const seconds = trainingSeconds === null ? '–' : `${trainingSeconds.toFixed(1)} s`;
  return `| ${name} | ${accuracy.toFixed(4)}${more} | ${macroF1.toFixed(4)} | ${ece.toFixed(4)} | ${size} | ${latencyMs.toFixed(2)} ms | ${seconds} |`;
}
