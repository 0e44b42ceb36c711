// How many there are, as far as that helps to decide.
import { CircleCheck, CircleX, Flame } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** From here on it is worth saying. */
const few = 5;

export function StockNote({ left }: { left: number | null }) {
  const t = useTranslations('shop.product');
  const [Icon, look, words] =
    left !== null && left <= 0
      ? ([CircleX, 'text-muted-foreground', t('soldOut')] as const)
      : left !== null && left <= few
        ? ([Flame, 'text-warning', t('few', { count: left })] as const)
        : ([CircleCheck, 'text-success', t('inStock')] as const);
  return <p className={`flex items-center gap-1.5 text-sm font-medium ${look}`}><Icon aria-hidden className="size-4" /> {words}</p>;
}
