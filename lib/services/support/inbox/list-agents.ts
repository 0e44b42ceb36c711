import { db } from '@/lib/db';
import { agentRoles, requireAgent, type Agent } from './agent';

/** Who can answer customers. @throws AppError `forbidden` */
export async function listAgents(agent: Agent): Promise<{ id: string; name: string }[]> {
  requireAgent(agent);
  return db.user.findMany({ where: { role: { in: [...agentRoles] }, disabledAt: null }, orderBy: { name: 'asc' }, select: { id: true, name: true } });
}
