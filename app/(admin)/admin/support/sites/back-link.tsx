import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';

export function BackLink() {
  const t = useTranslations('widget.admin');
  return (
    <Link href="/admin/support/sites" className="inline-flex items-center gap-1.5 text-sm text-muted-foreground hover:text-foreground">
      <ArrowLeft className="size-4" aria-hidden /> {t('back')}
    </Link>
  );
}
