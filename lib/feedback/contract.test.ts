// What must hold for every filter, order, task and service there is, new ones included.
import { describe, expect, it } from 'vitest';
import type { Prisma } from '@/lib/generated/prisma/client';
import { Service } from '@/lib/generated/prisma/enums';
import { taskNames } from '@/ml/tasks/registry';
import { answerCondition, feedbackCondition } from './conditions';
import { feedbackColumns } from './feedback-columns';
import { feedbackFilters, type FeedbackFilters } from './filters';
import { feedbackOrders, feedbackSorts } from './feedback-orders';
import { saidLabels } from './said-labels';

const span = { from: new Date('2026-11-01'), to: new Date('2026-11-24') };

/** One sensible value for each filter. A filter without one fails the test below. */
const sample: Required<FeedbackFilters> = {
  period: '7d', from: '2026-11-01', to: '2026-11-02', service: 'sentiment', version: '1-aaaa', label: 'bullish',
  topic: 'markets', verdict: 'down', ranOn: 'browser', reason: 'other', corrected: 'yes', commented: 'no', text: 'oil',
};

describe('every filter', () => {
  it.each(Object.keys(feedbackFilters.shape))('%s changes what is asked of the database', (name) => {
    const value = sample[name as keyof FeedbackFilters];
    expect(value).toBeDefined();
    const asked = (filters: FeedbackFilters) => read(feedbackCondition(filters));
    expect(asked({ [name]: value })).not.toEqual(asked({}));
  });

  it('binds its values and never writes them into the text', () => {
    const hostile = `x' OR '1'='1`;
    const filters = { ...sample, version: hostile, label: hostile, topic: hostile, text: hostile };
    for (const condition of [feedbackCondition(filters, span), answerCondition(filters, span)]) {
      expect(condition.sql).not.toContain('OR \'1\'');
    }
  });
});

it('every order names columns of its own', () => {
  const texts = feedbackSorts.map((sort) => feedbackOrders[sort].sql);
  expect(new Set(texts).size).toBe(feedbackSorts.length);
});

it.each(taskNames)('the export has columns for what was said and corrected about %s', (task) => {
  expect(feedbackColumns).toContain(`${task}_said`);
  expect(feedbackColumns).toContain(`${task}_corrected`);
});

it('recommendations, not built yet, have nothing to correct', () => {
  expect(saidLabels({ service: Service.recommendations, output: {} })).toEqual({});
});

it('the intent behind a chat’s answer can be corrected, where one was judged', () => {
  const intents = [{ label: 'track_order', probability: 0.9 }, { label: 'get_refund', probability: 0.1 }];
  expect(saidLabels({ service: Service.support, output: { intents } })).toEqual({ intents: 'track_order' });
  expect(saidLabels({ service: Service.support, output: { intents: [] } })).toEqual({});
});

function read({ sql, values }: Prisma.Sql) {
  return { sql, values: values.map(String) };
}
