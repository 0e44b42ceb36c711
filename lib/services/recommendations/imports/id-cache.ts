// Ids of rows by the shop's own ids, asked for once. It forgets everything when it is full: memory stays steady for any number of people.
import type { ImportDatabase } from './import-database';

const mostIds = 250_000;

export class IdCache {
  private readonly known = new Map<string, number>();
  private readonly find;

  constructor(database: ImportDatabase, table: 'Item' | 'Shopper', private readonly catalogueId: number) {
    this.find = database.prepare<[number, string], { id: number }>(`SELECT id FROM "${table}" WHERE catalogueId = ? AND externalId = ?`);
  }

  get(externalId: string): number | undefined {
    const known = this.known.get(externalId);
    if (known !== undefined) return known;
    const found = this.find.get(this.catalogueId, externalId);
    if (found) this.set(externalId, found.id);
    return found?.id;
  }

  set(externalId: string, id: number): void {
    if (this.known.size >= mostIds) this.known.clear();
    this.known.set(externalId, id);
  }

  clear(): void {
    this.known.clear();
  }
}
