// Feedback rows as admins see them, in the order of their ids.
import { db } from '@/lib/db';

/** The rows of `ids` with their answers, corrections and authors; ids that are gone are left out. */
export async function loadFeedback(ids: readonly string[]) {
  const rows = await db.feedback.findMany({
    where: { id: { in: [...ids] } },
    include: {
      corrections: { orderBy: { task: 'asc' } },
      user: { select: { id: true, name: true } },
      prediction: {
        select: {
          id: true, service: true, input: true, label: true, topic: true, score: true, version: true, ranOn: true,
          engine: true, latencyMs: true, confirmed: true, createdAt: true,
        },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export type ListedFeedback = Awaited<ReturnType<typeof loadFeedback>>[number];
