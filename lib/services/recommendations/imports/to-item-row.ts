// A record as an item. A column that the file does not have says nothing: what the catalogue knows stays.
import { limits } from './limits';
import { readCategory } from './read-cells';
import type { SourceRecord } from './read-records';
import { refuse, type RowCells } from './row-cells';
import type { ItemRow, RowContext } from './rows';

/** @throws Refused */
export function toItemRow(record: SourceRecord, cells: RowCells, { plan, minorDigits }: RowContext): ItemRow {
  const description = cells.text(record, 'description');
  if (description.length > limits.descriptionCharacters) refuse('text_too_long', description);
  const since = cells.text(record, 'since');
  return {
    type: 'item',
    externalId: cells.itemId(cells.text(record, 'id'), 'no_id'),
    name: cells.name(record) || refuse('no_name'),
    ...(cells.has('description') && { description }),
    ...(cells.has('category') && { category: readCategory(cells.text(record, 'category')) }),
    ...(cells.has('price') && minorDigits !== null && { priceMinor: cells.price(record) }),
    ...(cells.has('stock') && { stock: cells.stock(record) }),
    ...(cells.has('url') && { url: cells.address(record, 'url') }),
    ...(cells.has('image') && { imageUrl: cells.address(record, 'image') }),
    ...(since !== '' && { availableAt: cells.time(since) }),
    ...(plan.attributes.length > 0 && { attributes: cells.attributes(record) }),
  };
}
