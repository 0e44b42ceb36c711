'use client';
// Switching, duplicating and deleting rules; each can be taken back from the message that tells of it.
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { Rule } from '@/lib/services/recommendations/rules/schema';
import type { RuleState } from '@/lib/services/recommendations/rules/set-rule-state';
import { useTold } from '../../_shared/use-told';
import { createRuleAction, setRuleStateAction } from '../actions';

const undoMs = 10_000;
const opposite = { enabled: 'disabled', disabled: 'enabled', deleted: 'restored', restored: 'deleted' } as const satisfies Record<RuleState, RuleState>;

export function useRuleActs(catalogue: { slug: string }) {
  const t = useTranslations('merchandising.rules');
  const common = useTranslations('common');
  const told = useTold();
  const [pending, startTransition] = useTransition();

  const setState = (id: number, state: RuleState, undoable = true) =>
    startTransition(async () => {
      const undo = { duration: undoMs, action: { label: common('undo'), onClick: () => setState(id, opposite[state], false) } };
      await told(setRuleStateAction({ id, state }), ({ name }) => t(`told.${state}`, { name }), undoable ? undo : undefined);
    });

  /** The copy is switched off: two of the same would count twice. */
  const duplicate = ({ id: _id, from, until, ...rule }: Rule) =>
    startTransition(async () => {
      const copy = { ...rule, name: t('copyOf', { name: rule.name }).slice(0, 120), enabled: false, from: from?.toISOString() ?? null, until: until?.toISOString() ?? null };
      const made: { id?: number } = {};
      const undo = { duration: undoMs, action: { label: common('undo'), onClick: () => { if (made.id) setState(made.id, 'deleted', false); } } };
      made.id = (await told(createRuleAction({ catalogue: catalogue.slug, rule: copy }), ({ name }) => t('told.duplicated', { name }), undo))?.data.id;
    });

  return { setState, duplicate, pending };
}
