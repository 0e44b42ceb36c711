// What the server has acknowledged survives its sudden end; and a caller cannot choose the address that limits count by.
import { expect, signIn, test } from './fixtures';
import { TestServer } from './server';

test('killed under load, it has lost no answer and no rating that it acknowledged', async ({ page, server, member }) => {
  test.setTimeout(120_000);
  await signIn(page, member);
  const answers: string[] = [];
  const ratings: string[] = [];
  const client = async (index: number) => {
    for (let turn = 0; ; turn++) {
      const answer = await page.request.post('/api/v1/sentiment', { data: { texts: [`Contoso ${index} rises ${turn}%`] } });
      if (!answer.ok()) throw new Error(`The server answered ${answer.status()}.`);
      const { results } = (await answer.json()) as { results: { id: string }[] };
      const id = results[0]?.id ?? '';
      answers.push(id);
      const rating = await page.request.put(`/api/v1/predictions/${id}/feedback`, { data: { verdict: 'up' } });
      if (!rating.ok()) throw new Error(`The server answered ${rating.status()}.`);
      ratings.push(id);
    }
  };
  const clients = Promise.allSettled([0, 1, 2, 3].map(client));
  await expect.poll(() => ratings.length, { timeout: 60_000 }).toBeGreaterThan(60);
  await server.kill();
  const ends = await clients;
  // Every client was cut off in the middle; none was turned away before.
  for (const end of ends) expect(String(end.status === 'rejected' && end.reason)).toMatch(/ECONN|socket|hang up/i);

  await server.start();
  for (const id of answers) {
    const answer = await page.request.get(`/api/v1/predictions/${id}`);
    expect(answer.status(), `answer ${id}`).toBe(200);
  }
  for (const id of ratings) {
    const rating = await page.request.get(`/api/v1/predictions/${id}/feedback`);
    expect(await rating.json(), `rating of ${id}`).toMatchObject({ feedback: { verdict: 'up' } });
  }
});

test('wrong passwords are counted by the true address, whatever X-Forwarded-For claims', async ({ playwright }) => {
  // A server of its own: the limit would turn the other tests' people away.
  const own = await TestServer.open();
  const request = await playwright.request.newContext({ baseURL: own.url });
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const attempts: string[] = [];
  for (let turn = 1; turn <= 7; turn++) {
    const answer = await request.post('/api/auth/callback/credentials', {
      headers: { 'X-Forwarded-For': `203.0.113.${turn}` },
      form: { csrfToken, email: `nobody${turn}@example.com`, password: 'not the password', json: 'true' },
    });
    attempts.push(decodeURIComponent(((await answer.json()) as { url: string }).url));
  }
  const limited = attempts.map((url) => /limited|Too many/i.test(url));
  expect(limited).toEqual([false, false, false, false, false, true, true]);
  await request.dispose();
  await own.close();
});
