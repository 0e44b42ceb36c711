// The filters as links: each choice has an address of its own.
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { locales } from '@/lib/i18n/locales';
import { periods, type UnansweredFilters } from '@/lib/services/support/learning/unanswered-schema';

interface FilterLinksProps {
  filters: UnansweredFilters;
  ignored: number;
  href: (change: Partial<UnansweredFilters>) => string;
}

export function FilterLinks({ filters, ignored, href }: FilterLinksProps) {
  const t = useTranslations('teaching.unanswered');
  return (
    <div className="flex flex-wrap gap-3">
      <Choice label={t('period')} options={periods.map((days) => ({ href: href({ days }), name: t(`days.${days}`), here: days === filters.days }))} />
      <Choice
        label={t('language')}
        options={[undefined, ...locales].map((locale) => ({ href: href({ locale }), name: t(`languages.${locale ?? 'all'}`), here: locale === filters.locale }))}
      />
      <Choice label={t('show')} options={(['open', 'ignored'] as const).map((show) => ({ href: href({ show }), name: t(`shown.${show}`, { count: ignored }), here: show === filters.show }))} />
    </div>
  );
}

function Choice({ label, options }: { label: string; options: { href: string; name: string; here: boolean }[] }) {
  return (
    <nav aria-label={label} className="inline-flex max-w-full items-center gap-1 overflow-x-auto rounded-md bg-muted p-1">
      {options.map(({ href, name, here }) => (
        <Link
          key={name}
          href={href}
          scroll={false}
          aria-current={here ? 'true' : undefined}
          className="inline-flex h-8 items-center rounded-sm px-3 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current]:bg-surface aria-[current]:text-foreground aria-[current]:shadow-sm"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
