// One row for each signed-in device.
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { sessionExpiry } from './session-life';

export interface Device {
  userAgent: string;
  address: string;
}

/** The new session's id. Rows past their time are swept on the way. @throws AppError `forbidden` for a disabled person. */
export async function createSession(userId: string, device: Device, now = new Date()): Promise<string> {
  return db.$transaction(async (transaction) => {
    const user = await transaction.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
    if (!user || user.disabledAt) throw new AppError('forbidden', 'This account is disabled.', { key: 'disabled' });
    await transaction.session.deleteMany({ where: { userId, expiresAt: { lte: now } } });
    const session = await transaction.session.create({
      data: {
        userId,
        userAgent: device.userAgent.slice(0, 400),
        address: device.address.slice(0, 60),
        lastSeenAt: now,
        expiresAt: sessionExpiry(now),
      },
    });
    return session.id;
  });
}
