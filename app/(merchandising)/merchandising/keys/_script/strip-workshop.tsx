'use client';
// The line for a page, put together by choosing, with the strip as it will look beside it.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CodeBlock } from '@/app/_components/code-block';
import type { ItemOption } from '@/lib/services/recommendations/rules/search-items';
import { needsItem, stripTag, type StripChoice } from '@/lib/services/recommendations/strip/strip-tag';
import { ChoiceFields } from './choice-fields';
import { HowTo } from './how-to';
import { StripPreview } from './strip-preview';

export interface PublicKey {
  id: number;
  name: string;
  key: string;
}

interface StripWorkshopProps {
  catalogue: string;
  /** Of this server. */
  origin: string;
  keys: PublicKey[];
  /** To begin with: what most people took. */
  item: ItemOption | null;
}

const codeClasses = 'text-[0.8125rem] [&_pre]:wrap-anywhere [&_pre]:whitespace-pre-wrap';

export function StripWorkshop({ catalogue, origin, keys, item: first }: StripWorkshopProps) {
  const t = useTranslations('strip.workshop');
  const [item, setItem] = useState(first);
  const [choice, setChoice] = useState<StripChoice>({ key: keys[0]?.key ?? '', placement: 'similar', item: '', count: null, language: 'auto', theme: 'auto', add: false });
  // A key that was revoked, or the first one that was made, while the page stood open.
  const key = keys.some((each) => each.key === choice.key) ? choice.key : (keys[0]?.key ?? '');
  const wanted = { ...choice, key, item: needsItem(choice.placement) || choice.placement === 'because' ? (item?.id ?? '') : '' };
  return (
    <section aria-labelledby="strip" className="space-y-6 border-t pt-8">
      <div>
        <h2 id="strip" className="text-xl font-bold">{t('title')}</h2>
        <p className="max-w-prose text-muted-foreground">{t('description')}</p>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <ChoiceFields catalogue={catalogue} keys={keys} choice={{ ...choice, key }} item={item} onChange={(part) => setChoice({ ...choice, ...part })} onItem={setItem} />
        <div className="min-w-0 space-y-5">
          <div className="space-y-1.5">
            <h3 className="text-sm font-medium">{t('line')}</h3>
            {key ? <CodeBlock code={stripTag(origin, wanted)} className={codeClasses} /> : <p className="rounded-lg border border-dashed px-4 py-6 text-center text-sm text-muted-foreground">{t('noKey')}</p>}
            {key && <p className="text-sm text-muted-foreground">{t(needsItem(choice.placement) ? 'lineItem' : 'lineNote')}</p>}
          </div>
          <StripPreview catalogue={catalogue} choice={wanted} />
        </div>
      </div>
      <HowTo origin={origin} />
    </section>
  );
}
