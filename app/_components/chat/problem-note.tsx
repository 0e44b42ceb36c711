'use client';
// What went wrong beside sending, until it is closed.
import { TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { useChat } from './use-chat';
import { useFailureText } from './use-failure-text';

export function ProblemNote() {
  const t = useTranslations('support.problem');
  const { chat, state } = useChat();
  const failureText = useFailureText();
  if (state.problem === null) return null;
  return (
    <div role="alert" className="flex items-center gap-2.5 border-t bg-raised px-4 py-2 text-sm">
      <TriangleAlert className="size-4 shrink-0 text-danger" aria-hidden />
      <span className="flex-1">{state.stage === 'failed' && `${t('failed')} `}{failureText(state.problem)}</span>
      <Button variant="ghost" size="icon-sm" aria-label={t('close')} onClick={chat.forgetProblem}><X aria-hidden /></Button>
    </div>
  );
}
