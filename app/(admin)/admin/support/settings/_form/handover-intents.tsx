'use client';
// Intents that the assistant never answers itself.
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/app/_components/ui/checkbox';
import { Label } from '@/app/_components/ui/label';
import type { IntentChoice } from '@/lib/services/support/inbox/list-intent-choices';

interface HandoverIntentsProps {
  value: string[];
  intents: IntentChoice[];
  onChange: (value: string[]) => void;
}

/** What a person cannot do better: a greeting, and calling a person. */
const pointless = new Set(['greeting', 'thanks', 'goodbye', 'small_talk', 'contact_human_agent']);

export function HandoverIntents({ value, intents, onChange }: HandoverIntentsProps) {
  const t = useTranslations('labels.intents');
  const nameOf = ({ name, title }: IntentChoice) => title ?? (t.has(name as 'track_order') ? t(name as 'track_order') : name.replaceAll('_', ' '));
  // One that was chosen and is gone stays in sight, so that it can be unchosen.
  const gone = value.filter((name) => !intents.some((intent) => intent.name === name)).map((name) => ({ name, title: null }));
  const choices = [...intents.filter(({ name }) => !pointless.has(name) || value.includes(name)), ...gone];
  return (
    <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
      {choices.map((intent) => (
        <li key={intent.name}>
          <Label htmlFor={`intent-${intent.name}`} className="min-h-9 gap-3 rounded-md py-1 font-normal hover:bg-raised">
            <Checkbox
              id={`intent-${intent.name}`}
              checked={value.includes(intent.name)}
              onCheckedChange={(chosen) => onChange(chosen ? [...value, intent.name] : value.filter((name) => name !== intent.name))}
            />
            {nameOf(intent)}
          </Label>
        </li>
      ))}
    </ul>
  );
}
