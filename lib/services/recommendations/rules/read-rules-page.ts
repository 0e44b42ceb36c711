// Everything the page of rules shows: the rules, what they come to at this moment, and who changed them.
import type { Merchandiser } from '../require-merchandiser';
import { checkRules } from './check-rules';
import { listRules } from './list-rules';
import { ruleHistory } from './rule-history';
import { readRuleItems } from './rule-items';
import type { RuleDemand } from './schema';
import { namesOfItems } from './search-items';

/** More names than this are shown as ids. */
const maxNames = 400;
/** A summary names so many of a rule's items. */
const namedOfRule = 4;

/** @throws AppError `forbidden` to all but marketing and admins */
export async function readRulesPage(actor: Merchandiser, catalogueId: number, now = new Date()) {
  const [listed, history, items] = await Promise.all([listRules(actor, catalogueId), ruleHistory(actor, catalogueId), readRuleItems(catalogueId)]);
  const rules = listed.flatMap(({ rule }) => rule ?? []);
  const demands: RuleDemand[] = [...rules, ...history.flatMap(({ before, after }) => [before, after].filter((each) => each !== null))];
  const mentioned = [...new Set(demands.flatMap(itemsOf))].slice(0, maxNames);
  return {
    listed,
    history,
    check: checkRules(rules, items, now.getTime()),
    /** By the shop's id. */
    itemNames: Object.fromEntries((await namesOfItems(actor, catalogueId, mentioned)).map(({ id, name }) => [id, name])),
    now: now.getTime(),
  };
}

function itemsOf({ kind, settings }: RuleDemand): string[] {
  if (kind === 'pin') return settings.pins.map(({ item }) => item);
  return 'choice' in settings ? settings.choice.items.slice(0, namedOfRule) : [];
}
