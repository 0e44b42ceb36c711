// @vitest-environment jsdom
// What a person sees while a rating is on its way, and when it cannot be kept.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeedbackValue } from '@/lib/feedback/schema';
import feedback from '@/messages/en/feedback.json';
import labels from '@/messages/en/labels.json';
import { FeedbackControl } from './feedback-control';

/** A caller that keeps values when told to, like the page does. */
function Page({ first, answers, compact }: { first: FeedbackValue | null; answers: Gate[]; compact?: boolean }) {
  const [value, setValue] = useState(first);
  const keep = async (next: FeedbackValue | null) => {
    const gate = answers.shift();
    gate?.asked.push(next);
    await gate?.opened;
    setValue(next);
  };
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ feedback, labels }}>
      <FeedbackControl labels={{ label: 'bullish', topic: 'markets' }} value={value} compact={compact} onSave={keep} onWithdraw={() => keep(null)} />
    </NextIntlClientProvider>
  );
}

interface Gate {
  asked: (FeedbackValue | null)[];
  opened: Promise<void>;
  open: () => void;
  refuse: () => void;
}

function gate(): Gate {
  let open = () => {};
  let refuse = () => {};
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve;
    refuse = () => reject(new Error('offline'));
  });
  return { asked: [], opened, open: () => open(), refuse: () => refuse() };
}

const button = (name: string) => screen.getByRole('button', { name });
const pressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';

afterEach(cleanup);

describe('FeedbackControl', () => {
  it('shows a rating at once, takes no second one meanwhile, and says when it is saved', async () => {
    const answer = gate();
    render(<Page first={null} answers={[answer]} />);
    fireEvent.click(button('Helpful'));
    await waitFor(() => expect(pressed('Helpful')).toBe(true));
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    fireEvent.click(button('Not helpful'));
    answer.open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved.'));
    expect(answer.asked).toEqual([{ verdict: 'up', corrections: [] }]);
    expect(pressed('Helpful')).toBe(true);
  });

  it('goes back to what was kept when the change is refused', async () => {
    const answer = gate();
    render(<Page first={{ verdict: 'up', comment: 'good', corrections: [] }} answers={[answer]} />);
    fireEvent.click(button('Not helpful'));
    await waitFor(() => expect(pressed('Not helpful')).toBe(true));
    answer.refuse();
    await waitFor(() => expect(pressed('Helpful')).toBe(true));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('good');
  });

  it('withdraws when the pressed one is pressed again', async () => {
    const answer = gate();
    answer.open();
    render(<Page first={{ verdict: 'down', corrections: [] }} answers={[answer]} />);
    fireEvent.click(button('Not helpful'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(feedback.status.none));
    expect(answer.asked).toEqual([null]);
  });

  it('drops reason and corrections for an answer that helped, and keeps the comment', async () => {
    const answer = gate();
    answer.open();
    const first: FeedbackValue = { verdict: 'down', reason: 'wrong_label', comment: 'hm', corrections: [{ task: 'polarity', corrected: 'neutral' }] };
    render(<Page first={first} answers={[answer]} />);
    fireEvent.click(button('Helpful'));
    await waitFor(() => expect(answer.asked).toEqual([{ verdict: 'up', comment: 'hm', corrections: [] }]));
  });

  it('opens the details beside the thumbs in a list, and closes them when they are kept', async () => {
    const answer = gate();
    answer.open();
    render(<Page compact first={{ verdict: 'up', corrections: [] }} answers={[answer]} />);
    fireEvent.click(button('Say more'));
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: '  clear  ' } });
    fireEvent.click(button('Save details'));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(answer.asked).toEqual([{ verdict: 'up', comment: 'clear', corrections: [] }]);
  });
});
