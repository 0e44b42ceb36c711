// What one may conclude from an experiment, in plain words.
import { useTranslations } from 'next-intl';
import type { ExperimentState } from '@/lib/generated/prisma/enums';
import type { Verdict } from '@/lib/services/recommendations/experiments/judge-arms';
import { useFigures } from './use-figures';

export type Tone = 'good' | 'wait' | 'wrong';

interface Told {
  tone: Tone;
  title: string;
  text: string;
}

interface Telling {
  verdict: Verdict;
  state: ExperimentState;
  arms: readonly { id: number; name: string }[];
  peopleADay: number;
}

export function useVerdict(): (telling: Telling) => Told {
  const t = useTranslations('experiments.verdict');
  const { bare, pointsBetween, points, count } = useFigures();
  return ({ verdict, state, arms, peopleADay }) => {
    const nameOf = (armId: number) => arms.find(({ id }) => id === armId)?.name ?? '';
    const both = (one: string, two: string) => t('both', { one, two });
    const over = state !== 'running';
    switch (verdict.kind) {
      case 'nobody':
        return { tone: 'wait', title: t(over ? 'nobodyCame' : 'nobody'), text: t(over ? 'nobodyCameText' : 'nobodyText') };
      case 'early':
        return { tone: 'wait', title: t(over ? 'open.over' : 'early'), text: t('earlyText', { least: verdict.least }) };
      case 'mismatch':
        return { tone: 'wrong', title: t('mismatch'), text: t('mismatchText') };
      case 'winner': {
        const values = { arm: nameOf(verdict.armId), other: nameOf(verdict.overId), difference: points(verdict.difference.difference, false), range: pointsBetween(verdict.difference) };
        const text = verdict.objects ? both(t('winnerText', values), t('objects', { arm: values.arm })) : t('winnerText', values);
        return { tone: verdict.objects ? 'wrong' : 'good', title: t(over ? 'winner.over' : 'winner.running', values), text };
      }
      case 'same':
        return { tone: 'good', title: t(over ? 'same.over' : 'same.running'), text: t('sameText', { margin: points(verdict.margin, false) }) };
      case 'open': {
        const text = t('openText', { arm: nameOf(verdict.leaderId), difference: bare(verdict.difference.difference, false), range: pointsBetween(verdict.difference) });
        return { tone: 'wait', title: t(over ? 'open.over' : 'open.running'), text: over ? text : both(text, moreOf(verdict.more)) };
      }
    }
    function moreOf(more: number | null): string {
      if (more === null) return t('alike');
      const people = count(more);
      return peopleADay < 1 ? t('more', { people }) : t('moreDays', { people, days: Math.max(1, Math.ceil(more / peopleADay)) });
    }
  };
}
