// The first screenful: who the shop is. Fern & Fable says it in its own words; any other catalogue is introduced by its name.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { ProductImage } from '@/app/_components/shop/product-image';
import { Button } from '@/app/_components/ui/button';
import type { Catalogue } from '@/lib/generated/prisma/client';
import type { CategoryTile } from '@/lib/services/recommendations/shop/category-tiles';
import { demoCatalogue } from '@/lib/services/recommendations/demo-catalogue';

interface HeroProps {
  shop: Pick<Catalogue, 'slug' | 'name'>;
  tiles: CategoryTile[];
}

export function Hero({ shop, tiles }: HeroProps) {
  const t = useTranslations('shop.home');
  const isDemo = shop.slug === demoCatalogue;
  return (
    <section className="grid items-center gap-8 overflow-hidden rounded-2xl bg-accent text-accent-foreground lg:grid-cols-[1fr_1.1fr]">
      <div className="space-y-4 px-6 pt-8 sm:px-10 lg:py-12">
        <h1 className="text-3xl leading-[1.1] font-extrabold tracking-tight sm:text-4xl [&:lang(zh)]:break-keep">{isDemo ? t('title') : shop.name}</h1>
        <p className="max-w-md leading-relaxed">{isDemo ? t('lead') : t('leadOther', { shop: shop.name })}</p>
        <div className="flex flex-wrap gap-3 pt-1">
          <Button asChild><Link href={`/recommendations?catalogue=${shop.slug}`}>{t('choose')}</Link></Button>
        </div>
        {isDemo && <p className="text-[0.8125rem] opacity-85">{t('demo')}</p>}
      </div>
      <div aria-hidden className="grid grid-cols-3 gap-3 px-6 pb-8 sm:px-10 lg:-my-6 lg:rotate-3 lg:px-0 lg:pr-6 lg:pb-0">
        {tiles.map(({ path, item }, index) => <ProductImage key={path} item={item} eager className={`rounded-xl shadow-md ${index % 3 === 1 ? 'lg:translate-y-5' : ''}`} />)}
      </div>
    </section>
  );
}
