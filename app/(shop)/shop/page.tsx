// The default shop, whatever it is called.
import { notFound, redirect } from 'next/navigation';
import { listCatalogues } from '@/lib/services/recommendations/catalogues/find-catalogue';

export default async function ShopPage() {
  const [first] = await listCatalogues();
  if (!first) notFound();
  redirect(`/shop/${first.slug}`);
}
