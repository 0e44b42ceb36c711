import { db } from '@/lib/db';

/** Changes a person's own name. @param name checked by `nameInput` */
export async function renameAccount(userId: string, name: string): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { name } });
}
