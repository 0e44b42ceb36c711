// Which models serve, with their measured quality.
import { route } from '@/lib/http/route';
import { listModels } from '@/lib/models/list-models';

export const GET = route(
  { access: 'public', rateLimit: { name: 'models', points: 120, seconds: 10 } },
  async () => ({ models: await listModels() }),
);
