// The script of the chat on other sites, made once when the product is built.
import { buildLoader } from '@/lib/services/support/widget/build-loader';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await buildLoader(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
