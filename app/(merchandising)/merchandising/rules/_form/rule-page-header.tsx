// What the page of a rule is called, and the way back.
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { PageHeader } from '@/app/_components/ui/page-header';
import { address } from '../../_shared/address';

export function RulePageHeader({ title, note, named }: { title: string; note: string; named: string | undefined }) {
  const t = useTranslations('merchandising.form');
  return (
    <div className="space-y-3">
      <Link href={address('/merchandising/rules', named)} className="inline-flex items-center gap-1.5 text-sm font-medium text-muted-foreground hover:text-foreground"><ArrowLeft aria-hidden className="size-4" />{t('back')}</Link>
      <PageHeader title={title} description={note} />
    </div>
  );
}
