// A row of the table as the rest of the product knows it. A row that cannot be read is shown nowhere, rather than anywhere.
import { z } from 'zod';
import type { WidgetSite as Row } from '@/lib/generated/prisma/client';
import { defaultTheme, siteRefused, siteSeen, siteTheme } from './schema';
import { readOrigin } from '@/lib/embed/site-origin';

const origins = z.array(z.string()).catch([]);

export function readSite(row: Row) {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    // Checked once more: they end up in a security header.
    origins: origins.parse(row.origins).filter((origin) => 'origin' in readOrigin(origin)),
    theme: siteTheme.catch(defaultTheme).parse(row.theme),
    seen: siteSeen.catch({}).parse(row.seen),
    refused: siteRefused.nullable().catch(null).parse(row.refused),
    createdAt: row.createdAt,
    disabledAt: row.disabledAt,
  };
}

export type WidgetSite = ReturnType<typeof readSite>;
