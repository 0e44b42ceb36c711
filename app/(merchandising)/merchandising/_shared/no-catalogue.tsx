// What these pages show while there is nothing to recommend from.
import { PackageOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/app/_components/ui/empty-state';

export function NoCatalogue() {
  const t = useTranslations('merchandising');
  return <EmptyState alone icon={<PackageOpen />} title={t('noCatalogue')} description={t('noCatalogueNote')} />;
}
