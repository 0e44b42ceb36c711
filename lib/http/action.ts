// The wrapper around every server action: like `route`, but it answers with data instead of a status.
import 'server-only';
import { headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Role } from '@/lib/generated/prisma/enums';
import { requireRole, requireUser, type SessionUser } from '@/lib/auth/session';
import { clientAddress } from './client-address';
import { asAppError, failureOf, newRequestId, parseInput, type Failure } from './failure';
import { takeToken, type RateLimit } from './rate-limit';

export type ActionResult<Data> = { ok: true; data: Data } | { ok: false; error: Failure };

interface ActionOptions<Input extends z.ZodType> {
  access: 'public' | 'user' | Role[];
  input: Input;
  rateLimit: RateLimit;
}

export interface ActionCall<Input> {
  input: Input;
  /** Null only where `access` is `public`. */
  user: SessionUser | null;
  address: string;
  requestId: string;
}

/** Builds a server action from its work. Next checks the origin of actions itself. */
export function action<Input extends z.ZodType, Data>(
  options: ActionOptions<Input>,
  work: (call: ActionCall<z.output<Input>>) => Promise<Data>,
) {
  return async (input: z.input<Input>): Promise<ActionResult<Data>> => {
    const requestId = newRequestId();
    try {
      const address = clientAddress(await headers());
      const user =
        options.access === 'public'
          ? null
          : options.access === 'user'
            ? await requireUser()
            : await requireRole(options.access);
      await takeToken(options.rateLimit, user?.id ?? address);
      return { ok: true, data: await work({ input: parseInput(options.input, input), user, address, requestId }) };
    } catch (thrown) {
      unstable_rethrow(thrown);
      return { ok: false, error: failureOf(asAppError(thrown, requestId), requestId) };
    }
  };
}
