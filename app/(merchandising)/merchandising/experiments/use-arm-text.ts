// What an arm does, in a few words: what it changes against what is in force.
import { useFormatter, useTranslations } from 'next-intl';
import { blendSources, qualities } from '@/lib/services/recommendations/blends/schema';
import type { Blend } from '@/ml/recommend/model/item-model';

export function useArmText(): (arm: { blend: Blend | null; version: string | null }) => string {
  const t = useTranslations('experiments');
  const names = useTranslations('merchandising.blend');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return ({ blend, version }) => {
    const parts = [...(version ? [t('armVersion', { version })] : []), ...(blend ? [blendText(blend)] : [])];
    return parts.length === 0 ? t('armPresent') : parts.join(' · ');
  };
  function blendText(blend: Blend): string {
    const whole = blendSources.reduce((sum, source) => sum + blend[source], 0) || 1;
    const sources = blendSources.filter((source) => blend[source] / whole >= 0.005).map((source) => t('armPart', { name: names(`weight.${source}`), value: percent(blend[source] / whole) }));
    const wishes = qualities.filter((quality) => blend[quality] > 0).map((quality) => t('armPart', { name: names(`quality.${quality}`), value: percent(blend[quality]) }));
    return format.list([...sources, ...wishes], { style: 'narrow' });
  }
}
