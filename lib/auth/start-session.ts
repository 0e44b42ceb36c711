// Signs a person in on the device that is asking.
import 'server-only';
import { cookies, headers } from 'next/headers';
import { clientAddress } from '@/lib/http/client-address';
import { createSession, type Device } from './create-session';
import { sealSession, sessionCookie } from './session-cookie';

/** The asking device, as the list of sessions shows it. */
export async function currentDevice(): Promise<Device> {
  const requestHeaders = await headers();
  return { userAgent: requestHeaders.get('user-agent') ?? '', address: clientAddress(requestHeaders) };
}

/** Creates a session and sets its cookie; only where cookies may be set: actions and route handlers. */
export async function startSession(userId: string): Promise<void> {
  const value = await sealSession(await createSession(userId, await currentDevice()));
  const { name, options } = sessionCookie();
  (await cookies()).set(name, value, options);
}
