// Tells the chat script on another site how its button looks. Any page may read the answer; it says nothing that the page does not show.
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { answerLoader } from '@/lib/services/support/widget/answer-loader';
import { pageOrigin } from '@/lib/services/support/widget/page-origin';
import { siteKey } from '@/lib/services/support/widget/schema';

const rateLimit = { name: 'widget-loader', points: 300, seconds: 60 };

export const GET = route({ access: 'public', params: z.object({ key: siteKey }), rateLimit }, async ({ request, params }) => {
  const answer = await answerLoader(params.key, pageOrigin(request.headers));
  return Response.json(answer, {
    headers: {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'Origin',
      // Who has just been let in should not wait for an old refusal to be forgotten.
      'cache-control': answer.shown ? 'public, max-age=60' : 'no-store',
    },
  });
});
