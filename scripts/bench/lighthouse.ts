// Lighthouse's four scores for the landing page on a slow phone, as its mobile setting simulates one.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../steps/find-chromium.mjs';
import { chromiumFlags } from './chromium-flags';
import { startServer } from './server';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export async function benchLighthouse(): Promise<string> {
  process.stdout.write('Lighthouse …\n');
  const server = await startServer(3920);
  const chrome = await launch({ chromePath: await findChromium(), chromeFlags: chromiumFlags });
  try {
    const result = await lighthouse(server.url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
    if (!result) throw new Error('Lighthouse gave no result.');
    const { lhr } = result;
    const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
    return [
      '## Lighthouse, mobile, landing page',
      '',
      '| performance | accessibility | best practices | SEO | largest contentful paint | total blocking time | layout shift |',
      '|---|---|---|---|---|---|---|',
      `| ${scores.join(' | ')} | ${lhr.audits['largest-contentful-paint']?.displayValue} | ${lhr.audits['total-blocking-time']?.displayValue} | ${lhr.audits['cumulative-layout-shift']?.displayValue} |`,
      '',
      failed.length > 0 ? `Below 0.9: ${failed.map(({ id }) => id).join(', ')}.` : 'No audit below 0.9.',
    ].join('\n');
  } finally {
    chrome.kill();
    server.stop();
  }
}
