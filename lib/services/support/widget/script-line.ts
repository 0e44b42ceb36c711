// The one line that goes into a site's pages.
import 'server-only';
import { env } from '@/lib/env';

/** Where the script and the frame come from. */
export const chatOrigin = () => new URL(env().NEXTAUTH_URL).origin;

export const scriptLine = (key: string) => `<script async src="${chatOrigin()}/widget.js" data-site="${key}"></script>`;
