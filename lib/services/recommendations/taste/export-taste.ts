// Everything that is known of a person's taste as one file, read page by page while it is sent.
import 'server-only';
import { db } from '@/lib/db';
import type { Catalogue } from '@/lib/generated/prisma/client';
import { streamJson } from '@/lib/export/stream-json';
import { streamTable } from '@/lib/export/stream-table';
import { tasteColumns, type TasteRecord } from './export-columns';
import { ownShopper, type Asker } from '../shoppers/asker';

const pageSize = 500;

/** @param asker null where nobody is known: an empty file */
export function exportTaste(asker: Asker | null, catalogue: Pick<Catalogue, 'id' | 'slug'>, format: 'json' | 'csv'): Response {
  const pages = readPages(asker, catalogue.id);
  const name = `taste-${catalogue.slug}`;
  if (format === 'csv') return streamTable({ format, columns: tasteColumns, pages, name });
  return streamJson(jsonPieces(catalogue.slug, pages), name);
}

async function* readPages(asker: Asker | null, catalogueId: number): AsyncGenerator<TasteRecord[]> {
  if (!asker) return;
  let after = 0;
  for (;;) {
    const rows = await db.shopperEvent.findMany({
      where: { catalogueId, shopper: ownShopper(catalogueId, asker), id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageSize,
      include: { item: { select: { externalId: true, name: true, category: true } } },
    });
    if (rows.length > 0) yield rows.map(({ at, kind, value, item, key }) => ({ at: at.toISOString(), kind, value, item: item.externalId, name: item.name, category: item.category, key }));
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function* jsonPieces(catalogue: string, pages: AsyncIterable<TasteRecord[]>): AsyncGenerator<string> {
  yield `{\n"catalogue": ${JSON.stringify(catalogue)},\n"exportedAt": ${JSON.stringify(new Date())},\n"events": [`;
  let separator = '\n';
  for await (const page of pages) {
    yield separator + page.map((record) => JSON.stringify(record)).join(',\n');
    separator = ',\n';
  }
  yield '\n]\n}\n';
}
