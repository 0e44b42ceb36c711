// What a text that names several companies says of each: one's gain is often another's loss. Runs on server and device alike.
import type { Entity } from '../../../ml/text/entities';
import { markEntity } from '../../../ml/text/mark-entity';
import type { Classify } from './analyse';
import { maxCompanies } from './limits';
import { asPolarity, polarityProbabilities } from './polarity';
import type { SentimentOutput } from './schema';

type Companies = NonNullable<SentimentOutput['companies']>;

interface Company {
  name: string;
  ticker?: string;
  /** The text as it sees it. */
  marked: string;
}

/**
 * Verdicts for each company of each text; null for texts that name fewer than two, whose own verdict says it all.
 * @param entities of each text, in the order of `texts`
 */
export async function judgeCompanies(texts: readonly string[], entities: readonly Entity[][], classify: Classify): Promise<(Companies | null)[]> {
  const companies = texts.map((text, index) => companiesOf(text, entities[index] ?? []));
  const marked = companies.flatMap((some) => some.map((company) => company.marked));
  if (marked.length === 0) return texts.map(() => null);
  const { version, results } = await classify('entities', marked, { attribute: false });
  let next = 0;
  return companies.map((some) => {
    if (some.length === 0) return null;
    const verdicts = some.map(({ name, ticker }) => {
      const result = results[next++];
      if (!result) throw new Error(`The engine gave no answer for ${name}.`);
      return {
        name, ...(ticker ? { ticker } : {}), label: asPolarity(result.label),
        probabilities: polarityProbabilities(result.probabilities), certainty: result.certainty,
      };
    });
    return { version, verdicts };
  });
}

/** The companies of a text in order of appearance; none where it names fewer than two. "Apple" and "$AAPL" are one. */
function companiesOf(text: string, entities: readonly Entity[]): Company[] {
  const keyOf = ({ name, ticker }: Entity) => ticker ?? name;
  const named = new Map<string, Entity>();
  for (const entity of entities) {
    const known = named.get(keyOf(entity));
    // A name says more to people than a ticker.
    if (!known || (known.kind === 'ticker' && entity.kind === 'company')) named.set(keyOf(entity), entity);
  }
  if (named.size < 2) return [];
  return [...named].slice(0, maxCompanies).map(([key, { name, ticker }]) => ({
    name, ...(ticker ? { ticker } : {}),
    marked: markEntity(text, entities.map((entity) => ({ start: entity.start, end: entity.end, asked: keyOf(entity) === key }))),
  }));
}
