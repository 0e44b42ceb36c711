'use client';
// Which catalogue the pages are about: a parameter of the address, so that a link says it.
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/app/_components/ui/select';

interface CatalogueSwitchProps {
  catalogues: { slug: string; name: string; isDefault: boolean }[];
}

/** Shown from two catalogues on, except where the address itself names one. */
export function CatalogueSwitch({ catalogues }: CatalogueSwitchProps) {
  const t = useTranslations('shell');
  const router = useRouter();
  const pathname = usePathname();
  const asked = useSearchParams().get('catalogue');
  const chosen = catalogues.find(({ slug }) => slug === asked) ?? catalogues.find(({ isDefault }) => isDefault) ?? catalogues[0];
  if (catalogues.length < 2 || pathname.startsWith('/merchandising/catalogues')) return null;
  return (
    <Select value={chosen?.slug ?? ''} onValueChange={(slug) => router.push(`${pathname}?${new URLSearchParams({ catalogue: slug })}`)}>
      <SelectTrigger aria-label={t('catalogue')} className="mb-2 w-56 max-w-full">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {catalogues.map(({ slug, name }) => (
          <SelectItem key={slug} value={slug}>
            {name}
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
