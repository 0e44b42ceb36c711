// A conflict between rules as a sentence, each rule a link to where it can be mended.
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { Conflict } from '@/lib/services/recommendations/rules/find-conflicts';
import { address } from '../../_shared/address';

interface ConflictTextProps {
  conflict: Conflict;
  ruleNames: Record<number, string>;
  itemNames: Record<string, string>;
  named: string | undefined;
  /** The rule that is being written: called "this rule". */
  self?: number;
}

export function ConflictText({ conflict, ruleNames, itemNames, named, self }: ConflictTextProps) {
  const t = useTranslations('merchandising.rules');
  const nameOf = (id: number, own: 'thisRule' | 'thisRuleToo') => (id === self ? <b className="font-semibold">{t(own)}</b> : (
    <Link href={address(`/merchandising/rules/${id}`, named)} className="font-medium underline underline-offset-4">{ruleNames[id] ?? id}</Link>
  ));
  return t.rich(`conflict.${conflict.kind}`, {
    rule: () => nameOf(conflict.rule, 'thisRule'),
    other: () => ('other' in conflict ? nameOf(conflict.other, 'thisRuleToo') : null),
    item: 'item' in conflict ? (itemNames[conflict.item] ?? conflict.item) : '',
    place: 'position' in conflict ? conflict.position + 1 : 0,
    count: 'count' in conflict ? conflict.count : 0,
  });
}
