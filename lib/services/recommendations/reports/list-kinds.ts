// Which placements and model versions a catalogue's lists have. Two hops over the index for each: SQLite would read all lists to tell.
import { db } from '@/lib/db';
import type { Placement } from '@/lib/generated/prisma/enums';

export interface ListKind {
  placement: Placement;
  version: string;
}

export function listKinds(catalogueId: number): Promise<ListKind[]> {
  return db.$queryRaw<ListKind[]>`
    WITH RECURSIVE kind("row", "placement", "version") AS (
      SELECT * FROM (SELECT "rowid", "placement", "version" FROM "RecommendationList" WHERE "catalogueId" = ${catalogueId} ORDER BY "placement", "version" LIMIT 1)
      UNION ALL
      SELECT l."rowid", l."placement", l."version" FROM kind JOIN "RecommendationList" l ON l."rowid" = COALESCE(
        (SELECT n."rowid" FROM "RecommendationList" n WHERE n."catalogueId" = ${catalogueId} AND n."placement" = kind."placement" AND n."version" > kind."version" ORDER BY n."version" LIMIT 1),
        (SELECT n."rowid" FROM "RecommendationList" n WHERE n."catalogueId" = ${catalogueId} AND n."placement" > kind."placement" ORDER BY n."placement", n."version" LIMIT 1))
    )
    SELECT "placement", "version" FROM kind`;
}
