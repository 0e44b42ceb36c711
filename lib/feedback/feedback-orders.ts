// The orders in which feedback can be listed. Equal rows are told apart by their ids, so that pages never overlap.
import { Prisma } from '@/lib/generated/prisma/client';

export const feedbackSorts = ['newest', 'oldest', 'verdict', 'label', 'version', 'reason'] as const;
export type FeedbackSort = (typeof feedbackSorts)[number];

export const feedbackOrders: Record<FeedbackSort, Prisma.Sql> = {
  newest: Prisma.sql`f."createdAt" DESC`,
  oldest: Prisma.sql`f."createdAt" ASC`,
  verdict: Prisma.sql`f."verdict" ASC, f."createdAt" DESC`,
  label: Prisma.sql`p."label" ASC, f."createdAt" DESC`,
  version: Prisma.sql`p."version" ASC, f."createdAt" DESC`,
  reason: Prisma.sql`f."reason" IS NULL, f."reason" ASC, f."createdAt" DESC`,
};
