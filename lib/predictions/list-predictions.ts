// A person's own answers, a page at a time, with the figures that the charts beside the list show.
import { db } from '@/lib/db';
import type { Service } from '@/lib/generated/prisma/enums';
import type { PredictionOrderByWithRelationInput, PredictionWhereInput } from '@/lib/generated/prisma/models';
import { rowsPerPage, type ResultQuery, type ResultSort } from './query';
import { scoreBins, type ResultSummary } from './summary';

interface ListScope {
  userId: string;
  service: Service;
  /** Only this batch. */
  batchId?: string;
}

const sortColumns: Record<ResultSort, keyof PredictionOrderByWithRelationInput> = {
  newest: 'createdAt', row: 'row', score: 'score', label: 'label', topic: 'topic', text: 'input',
};

function conditionOf({ userId, service, batchId }: ListScope, query: ResultQuery): PredictionWhereInput {
  return {
    userId,
    service,
    ...(batchId && { batchId }),
    ...(query.label && { label: query.label }),
    ...(query.topic && { topic: query.topic }),
    ...(query.ranOn && { ranOn: query.ranOn }),
    ...(query.search && { input: { contains: query.search } }),
  };
}

/** One page of the answers that `query` leaves, newest first unless it says otherwise. */
export async function listPredictions(scope: ListScope, query: ResultQuery) {
  const where = conditionOf(scope, query);
  const [total, rows, summary] = await Promise.all([
    db.prediction.count({ where }),
    db.prediction.findMany({
      where,
      orderBy: [{ [sortColumns[query.sort]]: query.direction }, { row: 'asc' }, { id: 'asc' }],
      skip: (query.page - 1) * rowsPerPage,
      take: rowsPerPage,
      include: {
        batch: { select: { id: true, name: true } },
        feedback: { where: { userId: scope.userId }, include: { corrections: true } },
      },
    }),
    summarisePredictions(where),
  ]);
  return { total, rows, summary };
}

export type ListedPrediction = Awaited<ReturnType<typeof listPredictions>>['rows'][number];

async function summarisePredictions(where: PredictionWhereInput): Promise<ResultSummary> {
  const [labels, topics, scores] = await Promise.all([
    db.prediction.groupBy({ by: ['label'], where, _count: true }),
    db.prediction.groupBy({ by: ['topic'], where, _count: true }),
    db.prediction.groupBy({ by: ['score'], where: { ...where, score: { not: null } }, _count: true }),
  ]);
  return {
    labels: Object.fromEntries(labels.map((group) => [group.label, group._count])),
    topics: Object.fromEntries(topics.map((group) => [group.topic ?? '', group._count])),
    scores: scoreBins(scores.map((group) => ({ score: group.score ?? 0, count: group._count }))),
  };
}

/** A person's batches, newest first, with how many answers each holds. */
export async function listBatches(userId: string, service: Service, take = 50) {
  return db.batch.findMany({
    where: { userId, service },
    orderBy: { createdAt: 'desc' },
    take,
    select: { id: true, name: true, createdAt: true, _count: { select: { predictions: true } } },
  });
}

/** One batch of `userId`, or null. */
export async function findBatch(userId: string, id: string) {
  return db.batch.findFirst({
    where: { id, userId },
    select: { id: true, name: true, createdAt: true, _count: { select: { predictions: true } } },
  });
}
