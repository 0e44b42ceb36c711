// What admins do with the help centre's articles.
'use server';

import { revalidatePath } from 'next/cache';
import { requireUser } from '@/lib/auth/session';
import { action } from '@/lib/http/action';
import { createArticle } from '@/lib/services/support/knowledge/editing/create-article';
import { saveVersion } from '@/lib/services/support/knowledge/editing/save-version';
import { archiveInput, createArticleInput, saveVersionInput } from '@/lib/services/support/knowledge/editing/schema';
import { setArchived } from '@/lib/services/support/knowledge/editing/set-archived';

const rateLimit = { name: 'articles', points: 120, seconds: 60 };

export const createArticleAction = action({ access: ['admin'], input: createArticleInput, rateLimit }, async ({ input }) => {
  const created = await createArticle(await requireUser(), input);
  revalidatePath('/admin/support/articles');
  return created;
});

export const saveVersionAction = action({ access: ['admin'], input: saveVersionInput, rateLimit }, async ({ input }) => {
  const saved = await saveVersion(await requireUser(), input);
  revalidatePath('/admin/support/articles');
  return saved;
});

export const setArchivedAction = action({ access: ['admin'], input: archiveInput, rateLimit }, async ({ input }) => {
  await setArchived(await requireUser(), input);
  revalidatePath('/admin/support/articles');
});
