// A record becomes what it means for the catalogue, or the reason why it does not.
import type { SourceRecord } from './read-records';
import { Refused, RowCells } from './row-cells';
import type { ImportRow, RowContext } from './rows';
import type { LineProblem } from './schema';
import { toEventRow } from './to-event-row';
import { toItemRow } from './to-item-row';

/** @returns reads one record after another */
export function createToRow(context: RowContext): (record: SourceRecord) => ImportRow | LineProblem {
  const { plan, columns } = context;
  const cells = new RowCells(context);
  const needed = 1 + Math.max(0, ...Object.values(plan.columns), ...plan.attributes);
  const read = (record: SourceRecord): ImportRow => {
    if (plan.kind === 'items') return toItemRow(record, cells, context);
    if (plan.kind === 'events') return toEventRow(record, cells, context);
    return { type: 'user', externalId: cells.id(cells.text(record, 'id'), 'no_id'), attributes: cells.attributes(record) };
  };
  return (record) => {
    if (record.problem) return record.problem;
    if (record.values.length < needed) return { code: 'too_few_columns', value: `${record.values.length}/${columns.length}` };
    if (record.values.length > columns.length) return { code: 'too_many_columns', value: `${record.values.length}/${columns.length}` };
    try {
      return read(record);
    } catch (error) {
      if (error instanceof Refused) return error.problem;
      throw error;
    }
  };
}
