// The help centre for devices, so that a chat can answer while the server is away.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { getKnowledgeFile } from '@/lib/services/support/knowledge/get-knowledge-file';
import { language } from '@/lib/services/support/schema';

export const GET = route(
  { access: 'public', query: z.object({ locale: language }), rateLimit: { name: 'support-knowledge', points: 30, seconds: 60 } },
  async ({ request, query }) => {
    const { json, tag } = await getKnowledgeFile(query.locale);
    const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' };
    const known = request.headers.get('if-none-match')?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
    return known.includes(tag) ? new Response(null, { status: 304, headers }) : new Response(json, { headers });
  },
);
