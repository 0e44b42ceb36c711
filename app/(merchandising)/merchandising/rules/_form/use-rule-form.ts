'use client';
// The state of the form and its saving. What is wrong is said once somebody wanted to save, and then follows the typing.
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { RuleInput } from '@/lib/services/recommendations/rules/schema';
import { address } from '../../_shared/address';
import { useTold } from '../../_shared/use-told';
import { createRuleAction, setRuleStateAction, updateRuleAction } from '../actions';
import { inputOf, type FieldProblem, type RuleFields } from './rule-fields';

export interface RuleFormProps {
  catalogue: { slug: string; currency: string | null; named: string | undefined };
  /** Null for a new one. */
  saved: { id: number; savedAt: string; was: RuleInput } | null;
}

const undoMs = 10_000;

export function useRuleForm({ catalogue, saved }: RuleFormProps, initial: () => RuleFields) {
  const t = useTranslations('merchandising');
  const common = useTranslations('common');
  const told = useTold();
  const router = useRouter();
  const [fields, setFields] = useState(initial);
  const [tried, setTried] = useState(false);
  const [pending, startTransition] = useTransition();
  const { input, problems } = inputOf(fields, catalogue.currency);
  // It can be tried before it has a name.
  const draft = input ?? inputOf({ ...fields, name: fields.name.trim() || '…' }, catalogue.currency).input;

  const toRules = () => router.push(address('/merchandising/rules', catalogue.named));
  const wrong = (...names: FieldProblem[]) => {
    const found = tried && names.find((name) => (problems as FieldProblem[]).includes(name));
    return found ? t(`form.wrong.${found}`) : undefined;
  };

  /** @returns false where something has to be mended first */
  function save(): boolean {
    setTried(true);
    if (!input) return false;
    startTransition(async () => {
      if (saved) {
        const after = { savedAt: saved.savedAt };
        const undo = { duration: undoMs, action: { label: common('undo'), onClick: () => void told(updateRuleAction({ id: saved.id, savedAt: after.savedAt, rule: saved.was }), ({ name }) => t('rules.told.changed', { name })) } };
        const done = await told(updateRuleAction({ id: saved.id, savedAt: saved.savedAt, rule: input }), ({ name }) => t('rules.told.changed', { name }), undo);
        if (!done) return;
        after.savedAt = done.data.savedAt;
      } else {
        const made: { id?: number } = {};
        const undo = { duration: undoMs, action: { label: common('undo'), onClick: () => { if (made.id) void told(setRuleStateAction({ id: made.id, state: 'deleted' }), ({ name }) => t('rules.told.deleted', { name })); } } };
        const done = await told(createRuleAction({ catalogue: catalogue.slug, rule: input }), ({ name }) => t('rules.told.created', { name }), undo);
        if (!done) return;
        made.id = done.data.id;
      }
      toRules();
    });
    return true;
  }

  return { fields, change: (change: Partial<RuleFields>) => setFields({ ...fields, ...change }), draft, wrong, save, pending };
}
