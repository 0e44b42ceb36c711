// A product, a category or an order that is not there; the shop's bar stays, so that one can look further.
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Button } from '@/app/_components/ui/button';
import { EmptyState } from '@/app/_components/ui/empty-state';

export default function ShopNotFound() {
  const t = useTranslations('shop.notFound');
  return <EmptyState alone icon={<SearchX />} title={t('title')} description={t('description')} action={<Button asChild variant="secondary"><Link href="/shop">{t('home')}</Link></Button>} />;
}
