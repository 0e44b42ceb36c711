// The conversation as a file.
import { z } from 'zod';
import { language } from '@/lib/services/support/schema';
import { customerRoute } from '@/lib/services/support/conversations/customer-route';
import { conversationParams } from '@/lib/services/support/conversations/inputs';
import { transcript } from '@/lib/services/support/conversations/transcript';

export const GET = customerRoute(
  { params: conversationParams, query: z.object({ locale: language.optional() }), rateLimit: { name: 'conversation-transcript', points: 20, seconds: 60 } },
  async ({ customer, params, query }) => new Response(await transcript(customer, params.id, query.locale), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': 'attachment; filename="conversation.md"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  }),
);
