// Applies migrations, puts the release's help articles and ready-made replies and the demo shop's orders and products in, and issues the one-time
// set-up link while there is no admin. Called by the start script, which passes the file to write the facts to: the token must not pass
// through a log.
import { writeFileSync } from 'node:fs';
import { applyMigrations, databaseFile } from '../lib/setup/apply-migrations';

const [factsFile] = process.argv.slice(2);
if (!factsFile) throw new Error('Name the file for the facts.');

const applied = applyMigrations(databaseFile(process.env.DATABASE_URL ?? 'file:./data/trefoil.db'));
const { seedArticles } = await import('../lib/services/support/knowledge/seed-articles');
await seedArticles();
const { seedCannedReplies } = await import('../lib/services/support/inbox/seed-canned-replies');
await seedCannedReplies();
const { seedOrders } = await import('../lib/services/support/orders/seed-orders');
await seedOrders();
const { seedCatalogue } = await import('../lib/services/recommendations/seed-catalogue');
await seedCatalogue();
const { issueSetupToken } = await import('../lib/setup/issue-setup-token');
const setupToken = await issueSetupToken();
writeFileSync(factsFile, JSON.stringify({ applied, setupToken }), { mode: 0o600 });
