// The filters as SQL, once for lists, figures and exports. `f` is Feedback, `p` its Prediction. Values are always
// bound, never written into the text.
import { Prisma } from '@/lib/generated/prisma/client';
import type { FeedbackFilters } from './filters';
import { spanOf, type TimeSpan } from '@/lib/filters/time-span';

export const feedbackSource = Prisma.sql`"Feedback" f JOIN "Prediction" p ON p."id" = f."predictionId"`;

/** Feedback that the filters leave; `span` replaces the stretch of time that they name. */
export function feedbackCondition(filters: FeedbackFilters, span: TimeSpan = spanOf(filters, new Date())): Prisma.Sql {
  const { verdict, reason, corrected, commented, text } = filters;
  const all = [...within('f', span), ...aboutAnswer(filters)];
  if (verdict) all.push(Prisma.sql`f."verdict" = ${verdict}`);
  if (reason) all.push(Prisma.sql`f."reason" = ${reason}`);
  const corrections = Prisma.sql`(SELECT 1 FROM "Correction" c WHERE c."feedbackId" = f."id")`;
  if (corrected) all.push(corrected === 'yes' ? Prisma.sql`EXISTS ${corrections}` : Prisma.sql`NOT EXISTS ${corrections}`);
  if (commented) all.push(commented === 'yes' ? Prisma.sql`f."comment" IS NOT NULL` : Prisma.sql`f."comment" IS NULL`);
  if (text) {
    const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    all.push(Prisma.sql`(p."input" LIKE ${pattern} ESCAPE '\\' OR f."comment" LIKE ${pattern} ESCAPE '\\')`);
  }
  return Prisma.join(all, ' AND ');
}

/** Answers given in `span`, rated or not, by those of the filters that speak about answers. */
export function answerCondition(filters: FeedbackFilters, span: TimeSpan): Prisma.Sql {
  return Prisma.join([...within('p', span), ...aboutAnswer(filters)], ' AND ');
}

function within(table: 'f' | 'p', { from, to }: TimeSpan): Prisma.Sql[] {
  const column = Prisma.raw(`${table}."createdAt"`);
  return [Prisma.sql`${column} < ${to}`, ...(from ? [Prisma.sql`${column} >= ${from}`] : [])];
}

function aboutAnswer({ service, version, label, topic, ranOn }: FeedbackFilters): Prisma.Sql[] {
  const all: Prisma.Sql[] = [];
  if (service) all.push(Prisma.sql`p."service" = ${service}`);
  if (version) all.push(Prisma.sql`p."version" = ${version}`);
  if (label) all.push(Prisma.sql`p."label" = ${label}`);
  if (topic) all.push(Prisma.sql`p."topic" = ${topic}`);
  if (ranOn) all.push(Prisma.sql`p."ranOn" = ${ranOn}`);
  return all;
}
