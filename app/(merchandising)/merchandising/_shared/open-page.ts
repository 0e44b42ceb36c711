// What every page here begins with: who asks, and about which catalogue.
import { notFound } from 'next/navigation';
import { requirePageUser } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { currentCatalogue } from '@/lib/services/recommendations/catalogues/find-catalogue';
import { merchandiserRoles } from '@/lib/services/recommendations/merchandiser';
import { one, type Search } from './address';

/** @returns `catalogue` null where there is none at all; `named` as the address names it. "Not found" where it names one that does not exist. */
export async function openPage(searchParams: Promise<Search>) {
  const user = await requirePageUser(merchandiserRoles);
  const search = await searchParams;
  const named = one(search.catalogue);
  const catalogue = await currentCatalogue(named).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
    if (named !== undefined) notFound();
    return null;
  });
  return { user, search, named, catalogue };
}
