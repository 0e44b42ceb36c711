import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@/lib/test-database';

let database: TestDatabase;
const load = async () => ({
  ...(await import('./sign-up')),
  ...(await import('./verify-credentials')),
  ...(await import('./create-session')),
  ...(await import('./find-live-session')),
  ...(await import('./claim-setup')),
  ...(await import('./change-password')),
  ...(await import('./admit-provider-account')),
  ...(await import('@/lib/setup/issue-setup-token')),
  ...(await import('@/lib/people/set-disabled')),
});
let lib: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  database = createTestDatabase();
  lib = await load();
});
afterAll(() => database.close());

const device = { userAgent: 'test', address: '10.0.0.1' };
const password = 'plain turnip lantern';
let number = 0;
const newcomer = async () => {
  number += 1;
  const email = `person${number}@example.com`;
  return { email, ...(await lib.signUp({ name: `Person ${number}`, email, password }, `10.1.0.${number}`)) };
};
const failure = (work: Promise<unknown>) => work.then(() => null, (error: { key: string; message: string; retryAfterS?: number }) => error);

describe('set-up link', () => {
  it('makes the first admin once, even when two claim it at the same moment', async () => {
    const token = (await lib.issueSetupToken()) ?? '';
    const claims = await Promise.allSettled(
      ['a', 'b'].map((name) => lib.claimSetup(token, { name: `Founder ${name}`, email: `${name}@example.org`, password })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await database.db.user.count({ where: { role: 'admin' } })).toBe(1);
    expect((await failure(lib.claimSetup(token, { name: 'Late', email: 'late@example.org', password })))?.key).toBe('setup_refused');
    expect(await lib.issueSetupToken()).toBeNull();
    expect(await database.db.auditEntry.count({ where: { action: 'setup_claimed' } })).toBe(1);
  });
});

describe('sign-up and sign-in', () => {
  it('makes ordinary users, hashed with Argon2id, and refuses a second account for an e-mail', async () => {
    const { id, email, role } = await newcomer();
    expect(role).toBe('user');
    expect((await database.db.user.findUniqueOrThrow({ where: { id } })).passwordHash).toMatch(/^\$argon2id\$/);
    expect((await failure(lib.signUp({ name: 'Other', email, password }, '10.2.0.1')))?.key).toBe('email_taken');
    await expect(lib.verifyCredentials({ email, password }, '10.2.0.2')).resolves.toMatchObject({ id });
  });

  it('says the same about a wrong password, an unknown account and a disabled one', async () => {
    const { id, email } = await newcomer();
    const wrong = await failure(lib.verifyCredentials({ email, password: 'not this one' }, '10.3.0.1'));
    const unknown = await failure(lib.verifyCredentials({ email: 'nobody@example.com', password }, '10.3.0.2'));
    await database.db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    const disabled = await failure(lib.verifyCredentials({ email, password }, '10.3.0.3'));
    expect(wrong?.key).toBe('wrong_credentials');
    expect([unknown?.message, disabled?.message]).toEqual([wrong?.message, wrong?.message]);
  });

  it('limits an account after five failures from five addresses, whether it exists or not', async () => {
    const { email } = await newcomer();
    for (const target of [email, 'ghost@example.com']) {
      for (let i = 0; i < 5; i += 1) {
        expect((await failure(lib.verifyCredentials({ email: target, password: 'wrong' }, `10.4.${i}.${target.length}`)))?.key).toBe('wrong_credentials');
      }
      const refused = await failure(lib.verifyCredentials({ email: target, password }, '10.4.9.9'));
      expect(refused?.key).toBe('sign_in_limited');
      expect(refused?.retryAfterS).toBeGreaterThan(200);
    }
  });

  it('limits an address although a right password comes in between', async () => {
    const own = await newcomer();
    const keys: (string | undefined)[] = [];
    for (let i = 0; i < 6; i += 1) {
      if (i < 5) await lib.verifyCredentials({ email: own.email, password }, '10.5.0.1');
      keys.push((await failure(lib.verifyCredentials({ email: `victim${i}@example.com`, password: 'wrong' }, '10.5.0.1')))?.key);
    }
    expect(keys).toEqual([...Array<string>(5).fill('wrong_credentials'), 'sign_in_limited']);
  });

  it('looks at five passwords at most when many come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, (_, i) => failure(lib.verifyCredentials({ email: 'burst@example.com', password: 'wrong' }, `10.6.0.${i}`))));
    expect(tries.filter((error) => error?.key === 'wrong_credentials')).toHaveLength(5);
  });
});

describe('sessions', () => {
  it('die at once when their person is disabled, and slide when used', async () => {
    const { id } = await newcomer();
    const admin = await database.db.user.findFirstOrThrow({ where: { role: 'admin' } });
    const sessionId = await lib.createSession(id, device);
    const later = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000);
    expect(await lib.findLiveSession(sessionId, later)).toMatchObject({ id, role: 'user' });
    expect(await lib.findLiveSession(sessionId, new Date(later.getTime() + 29 * 24 * 60 * 60 * 1000))).not.toBeNull();
    await lib.setDisabled(admin, { userId: id, disabled: true });
    expect(await lib.findLiveSession(sessionId)).toBeNull();
    await lib.setDisabled(admin, { userId: id, disabled: false });
    expect(await lib.findLiveSession(sessionId)).toBeNull();
  });

  it('end after 30 days without use', async () => {
    const { id } = await newcomer();
    const sessionId = await lib.createSession(id, device);
    expect(await lib.findLiveSession(sessionId, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000))).toBeNull();
  });

  it('all end but this one when the password changes', async () => {
    const { id, email } = await newcomer();
    const [here, there] = [await lib.createSession(id, device), await lib.createSession(id, device)];
    expect((await failure(lib.changePassword({ id, sessionId: here }, { current: 'wrong', password: 'other lantern turnip' }, '10.7.0.1')))?.key).toBe('wrong_password');
    await lib.changePassword({ id, sessionId: here }, { current: password, password: 'other lantern turnip' }, '10.7.0.1');
    expect(await lib.findLiveSession(here)).not.toBeNull();
    expect(await lib.findLiveSession(there)).toBeNull();
    await expect(lib.verifyCredentials({ email, password: 'other lantern turnip' }, '10.7.0.2')).resolves.toMatchObject({ id });
  });
});

describe('sign-in through a provider', () => {
  it('knows people by the id at the provider, never by e-mail', async () => {
    const { email } = await newcomer();
    const account = { provider: 'github', providerAccountId: '7' };
    expect(await lib.admitProviderAccount(account, { verifiedEmail: email, name: 'Thief' })).toBe('email_taken');
    expect(await lib.admitProviderAccount(account, { verifiedEmail: null, name: 'Thief' })).toBe('email_unverified');
    expect(await lib.admitProviderAccount(account, { verifiedEmail: 'fresh@example.com', name: 'Fresh' })).toBe('admitted');
    expect(await lib.admitProviderAccount(account, { verifiedEmail: 'moved@example.com', name: 'Fresh' })).toBe('admitted');
    expect(await database.db.user.count({ where: { email: 'moved@example.com' } })).toBe(0);
    await database.db.user.update({ where: { email: 'fresh@example.com' }, data: { disabledAt: new Date() } });
    expect(await lib.admitProviderAccount(account, { verifiedEmail: 'fresh@example.com', name: 'Fresh' })).toBe('disabled');
  });
});
