// Who runs recommendations: rules, blends, experiments and reports.
import type { Role } from '@/lib/generated/prisma/enums';

export const merchandiserRoles: Role[] = ['marketing', 'admin'];

export const isMerchandiser = (role: Role | null | undefined): boolean => role === 'marketing' || role === 'admin';
