// The lines that an import did not take, however many they are.
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { route } from '@/lib/http/route';
import { downloadRefused } from '@/lib/services/recommendations/imports/download-refused';

const params = z.object({ id: z.coerce.number().int().positive() });
const query = z.object({ form: z.enum(['report', 'lines']).default('report') });

export const GET = route({ access: ['admin'], params, query, rateLimit: { name: 'import-refused', points: 30, seconds: 60 } }, async ({ user, params: { id }, query: { form } }) => {
  const t = await getTranslations('catalogues.problems');
  const { fileName, lines } = await downloadRefused(user!, {
    id, form,
    words: { line: t('line'), reason: t('reason'), text: t('text'), reasonOf: ({ code, value }) => t(`codes.${code}`, { value }) },
  });
  const parts = encoded(lines);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
    },
  });
});

const partCharacters = 64 * 1024;

/** In parts of some size: a stream of single lines is slow. */
async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length < partCharacters) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  if (waiting !== '') yield encoder.encode(waiting);
  return undefined;
}
