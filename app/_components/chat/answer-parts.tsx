'use client';
// What belongs to an answer beside its words: the passages it comes from, an order, buttons, undo, and the rating.
import { CircleCheck, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import type { ShownMessage } from '@/lib/device/support/chat-state';
import type { AnswerData } from '@/lib/services/support/schema';
import { AnswerRating } from './answer-rating';
import { ItemChoice, isItemChoice } from './item-choice';
import { OrderCard } from './order-card';
import { Passages } from './passages';
import { QuickReplies } from './quick-replies';
import { useChat } from './use-chat';

interface AnswerPartsProps {
  message: ShownMessage;
  answer: AnswerData;
  active: boolean;
  undoable: boolean;
}

/** Outcomes after which a question may be solved. */
const mayHaveSolved: ReadonlySet<AnswerData['outcome']> = new Set(['article', 'taught', 'task']);

export function AnswerParts({ message, answer, active, undoable }: AnswerPartsProps) {
  const t = useTranslations('support');
  const { chat, away } = useChat();
  const { passages, order, changeId, outcome, phrasedBy } = answer;
  const canUndo = undoable && changeId !== undefined;
  // One button to undo is enough.
  const quickReplies = answer.quickReplies.filter(({ action }) => !(canUndo && action?.kind === 'undo'));
  const offersSolved = active && !away && mayHaveSolved.has(outcome) && !quickReplies.some(({ action }) => action?.kind === 'solved');
  return (
    <>
      {phrasedBy && <p className="text-xs text-muted-foreground">{t('answer.phrasedBy', { model: phrasedBy })}</p>}
      {order && <OrderCard order={order} />}
      {passages.length > 0 && <Passages passages={passages} />}
      {canUndo && (
        <Button variant="outline" size="sm" aria-disabled={away || undefined} onClick={() => !away && chat.say(t('answer.undoText'), { kind: 'undo', changeId })}>
          <Undo2 aria-hidden /> {t('answer.undo')}
        </Button>
      )}
      {active && quickReplies.length > 0 && (isItemChoice(quickReplies) ? <ItemChoice replies={quickReplies} /> : <QuickReplies replies={quickReplies} />)}
      <div className="flex flex-wrap items-center gap-x-2">
        {message.id !== null && <AnswerRating messageId={message.id} verdict={message.rating} />}
        {offersSolved && (
          <Button variant="ghost" size="sm" className="text-muted-foreground" onClick={() => void chat.resolve()}>
            <CircleCheck aria-hidden /> {t('solved')}
          </Button>
        )}
      </div>
    </>
  );
}
