import { db } from '@/lib/db';
import { requireAgent, type Agent } from './agent';

/** Labels in use, the most used first. @throws AppError `forbidden` */
export async function listLabels(agent: Agent): Promise<string[]> {
  requireAgent(agent);
  const rows = await db.conversationLabel.groupBy({ by: ['name'], orderBy: [{ _count: { name: 'desc' } }, { name: 'asc' }], take: 200 });
  return rows.map(({ name }) => name);
}
