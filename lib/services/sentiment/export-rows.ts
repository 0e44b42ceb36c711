// Answers as a table for other programs: the same columns whether the server exports or the page does.
import { polarityLabels } from './labels';
import type { ResultRow } from './result-row';

export const exportColumns = [
  'row', 'text', 'label', ...polarityLabels.map((label) => `p_${label}`), 'score', 'topic', 'topic_probability',
  'entities', 'companies', 'version', 'ran_on', 'engine', 'latency_ms', 'created_at', 'batch', 'rating', 'id',
] as const;

export type ExportColumn = (typeof exportColumns)[number];

/** One answer with the columns' names. */
export function exportRecord(row: ResultRow): Record<ExportColumn, string | number | null> {
  const { polarity, topic, entities } = row;
  const probabilities = Object.fromEntries(
    polarityLabels.map((label) => [`p_${label}`, round(polarity.probabilities[label])]),
  ) as Record<`p_${(typeof polarityLabels)[number]}`, number>;
  return {
    row: row.row,
    text: row.text,
    label: polarity.label,
    ...probabilities,
    score: round(polarity.score),
    topic: topic.label,
    topic_probability: round(topic.probabilities[topic.label] ?? 0),
    entities: [...new Set(entities.map(({ name }) => name))].join('; '),
    companies: (row.companies?.verdicts ?? []).map(({ name, label }) => `${name}: ${label}`).join('; '),
    version: row.version,
    ran_on: row.ranOn,
    engine: row.engine,
    latency_ms: round(row.latencyMs),
    created_at: new Date(row.createdAt).toISOString(),
    batch: row.batch?.name ?? null,
    rating: row.feedback?.verdict ?? null,
    id: row.id,
  };
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
