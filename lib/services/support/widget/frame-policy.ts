// Who may put the chat's page into a frame. The proxy writes it into the headers of `/widget`.
import { findSite } from './find-site';
import type { SiteTheme } from './schema';

export interface FramePolicy {
  /** Value of the directive `frame-ancestors`. */
  ancestors: string;
  scheme: SiteTheme['scheme'];
}

/** The site's origins exactly; nobody for a site that is unknown or disabled. */
export async function framePolicy(key: string | null): Promise<FramePolicy> {
  const site = key ? await findSite(key) : null;
  return { ancestors: site && site.origins.length > 0 ? site.origins.join(' ') : "'none'", scheme: site?.theme.scheme ?? 'auto' };
}
