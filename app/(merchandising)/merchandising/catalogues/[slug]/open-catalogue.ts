// What every page of one catalogue begins with. Several parts of a page ask: the row is read once.
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { getCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';

const find = cache((slug: string) =>
  getCatalogue(slug).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }),
);

export async function openCatalogue(params: Promise<{ slug: string }>) {
  const user = await requirePageUser(['admin']);
  return { user, catalogue: await find((await params).slug) };
}
