// Routes of the Open Inference Protocol: those of `lib/http`, whose failures become the protocol's `{ error: "…" }`.
import 'server-only';
import { NextResponse } from 'next/server';
import { z } from 'zod';
import type { route } from '@/lib/http/route';

const failed = z.object({ error: z.object({ message: z.string() }) });

export function protocolRoute(handler: ReturnType<typeof route>): ReturnType<typeof route> {
  return async (request, context) => {
    const response = await handler(request, context);
    if (response.ok) return response;
    const parsed = failed.safeParse(await response.json().catch(() => null));
    const retryAfter = response.headers.get('retry-after');
    return NextResponse.json(
      { error: parsed.data?.error.message ?? 'The request failed.' },
      { status: response.status, headers: retryAfter ? { 'Retry-After': retryAfter } : {} },
    );
  };
}
