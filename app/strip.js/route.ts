// The script of strips on other sites, made once when the product is built.
import { buildStrip } from '@/lib/services/recommendations/strip/build-strip';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await buildStrip(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
