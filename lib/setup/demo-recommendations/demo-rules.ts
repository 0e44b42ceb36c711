// What the demo's marketer demands of lists: one rule of most kinds, one that is still to come, one that is switched off.
import { createRule } from '@/lib/services/recommendations/rules/create-rule';
import { ruleInput } from '@/lib/services/recommendations/rules/schema';

/** The end of Christmas, and the beginning of the next one. */
const [feastEnds, feastBegins] = [[0, 7], [8, 1]] as const;

/** @param marketerId who made them */
export async function makeDemoRules(marketerId: string, catalogueId: number, now: Date): Promise<void> {
  const year = now.getUTCFullYear() + 1;
  const rules = [
    { kind: 'boost', name: 'Mother’s Day', enabled: false, settings: { choice: { seasons: [3] }, factor: 2 } },
    {
      kind: 'exclude', name: 'No Christmas after Christmas', from: new Date(Date.UTC(year, ...feastEnds)).toISOString(), until: new Date(Date.UTC(year, ...feastBegins)).toISOString(),
      settings: { choice: { categories: ['Christmas'] } },
    },
    { kind: 'bury', name: 'Less Easter before spring', settings: { choice: { categories: ['Easter'] }, factor: 0.3 } },
    { kind: 'boost', name: 'Party season', placement: 'for_you', settings: { choice: { categories: ['Party'] }, factor: 1.5 } },
    { kind: 'pin', name: 'Our fern mug among what is trending', placement: 'trending', settings: { pins: [{ item: 'MUG-FERN', position: 2 }] } },
  ];
  for (const rule of rules) await createRule({ id: marketerId }, catalogueId, ruleInput.parse(rule));
}
