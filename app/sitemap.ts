import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { listPublished } from '@/lib/services/support/knowledge/list-published';
import { taskNames } from '@/ml/tasks/registry';

export const dynamic = 'force-dynamic';

/** Every public page, with both languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = env().NEXTAUTH_URL;
  const articles = new Set((await listPublished()).map(({ slug }) => `/help/${slug}`));
  return ['/', '/models', ...taskNames.map((task) => `/models/${task}`), '/support', '/recommendations', '/help', ...articles].map((path) => ({
    url: new URL(path, base).href,
    alternates: { languages: { en: new URL(`${path}?lang=en`, base).href, 'zh-Hans': new URL(`${path}?lang=zh`, base).href } },
  }));
}
