// What the page of an experiment is called, and the way back.
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { PageHeader } from '@/app/_components/ui/page-header';
import { address } from '../_shared/address';

interface PageHeadProps {
  title: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  named: string | undefined;
}

export function PageHead({ named, ...header }: PageHeadProps) {
  const t = useTranslations('experiments');
  return (
    <div className="space-y-3">
      <Link href={address('/merchandising/experiments', named)} className="inline-flex items-center gap-1.5 text-sm font-medium text-muted-foreground hover:text-foreground"><ArrowLeft aria-hidden className="size-4" />{t('back')}</Link>
      <PageHeader {...header} />
    </div>
  );
}
