// Who may see an answer. Every query about predictions builds its condition here, so that the rule is in one place.
import type { Role } from '@/lib/generated/prisma/enums';
import type { PredictionWhereInput } from '@/lib/generated/prisma/models';

export interface Viewer {
  id: string;
  role: Role;
}

/** Answers that `viewer` may open: their own, those shared with everyone signed in, and for admins those with feedback. */
export function visibleTo(viewer: Viewer): PredictionWhereInput {
  const conditions: PredictionWhereInput[] = [{ userId: viewer.id }, { sharedAt: { not: null } }];
  if (viewer.role === 'admin') conditions.push({ feedback: { some: {} } });
  return { OR: conditions };
}
