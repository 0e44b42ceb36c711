// Which catalogue a page or a call is about.
import 'server-only';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Catalogue } from '@/lib/generated/prisma/client';

/** The catalogues that are in use, the default one first. */
export function listCatalogues(): Promise<Catalogue[]> {
  return db.catalogue.findMany({ where: { archivedAt: null }, orderBy: [{ isDefault: 'desc' }, { name: 'asc' }] });
}

/** @throws AppError `not_found` */
export async function getCatalogue(slug: string): Promise<Catalogue> {
  const catalogue = await db.catalogue.findFirst({ where: { slug, archivedAt: null } });
  if (!catalogue) throw new AppError('not_found', `There is no catalogue "${slug}".`, { key: 'not_found' });
  return catalogue;
}

/** The one that `slug` names, else the default one. @throws AppError `not_found` where there is none of that name, or none at all */
export async function currentCatalogue(slug: string | undefined): Promise<Catalogue> {
  if (slug !== undefined) return getCatalogue(slug);
  const [first] = await listCatalogues();
  if (!first) throw new AppError('not_found', 'There is no catalogue yet.');
  return first;
}
