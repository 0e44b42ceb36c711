// Everything about me, as a file.
import { route } from '@/lib/http/route';
import { requireUser } from '@/lib/auth/session';
import { streamJson } from '@/lib/export/stream-json';
import { exportAccount } from '@/lib/people/export-account';

const rateLimit = { name: 'account-export', points: 10, seconds: 60 };

export const GET = route({ access: 'user', rateLimit }, async () => streamJson(exportAccount((await requireUser()).id), 'trefoil-account'));
