// Bad input over the API: each case gets a clear answer that names what is wrong, never a 500.
import { expect, newPerson, signUp, test } from './fixtures';

interface Answer {
  error: { code: string; message: string };
}

test('each kind of bad input is refused by name', async ({ page, otherPage }) => {
  await signUp(page, newPerson());
  const post = (data: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    page.request.post('/api/v1/sentiment', { data: data as string | Buffer | object, headers });
  const cases: [string, Awaited<ReturnType<typeof post>>, number, RegExp][] = [
    ['no JSON', await post(Buffer.from('hello')), 400, /JSON/],
    ['broken UTF-8', await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, /UTF-8/],
    ['empty text', await post({ texts: [''] }), 400, /texts\.0|text/i],
    ['empty list', await post({ texts: [] }), 400, /texts/],
    ['a number', await post({ texts: [7] }), 400, /texts\.0/],
    ['100,000 characters', await post({ texts: ['fine', 'x'.repeat(100_000)] }), 400, /5,?000/],
    ['a null byte', await post({ texts: ['profit\u0000warning'] }), 400, /null/i],
    ['201 texts', await post({ texts: Array.from({ length: 201 }, () => 'up') }), 400, /200/],
    ['an unknown answer', await page.request.get('/api/v1/predictions/00000000-0000-4000-8000-000000000000'), 404, /./],
    ['an id that is none', await page.request.get('/api/v1/predictions/..%2F..'), 404, /./],
  ];
  for (const [name, answer, status, message] of cases) {
    const body = await answer.text();
    if (name === 'an id that is none') expect([400, 404], name).toContain(answer.status());
    else expect(answer.status(), `${name}: ${body}`).toBe(status);
    if (answer.headers()['content-type']?.includes('json')) expect((JSON.parse(body) as Answer).error.message, name).toMatch(message);
  }

  const good = await post({ texts: ['🚀 to the moon', 'ارتفعت أسهم الشركة', '公司利润增长', '<script>alert(1)</script>'] });
  expect(good.status()).toBe(200);
  const { results } = (await good.json()) as { results: { id: string }[] };
  expect(results).toHaveLength(4);

  await signUp(otherPage, newPerson('Eve'));
  const id = results[0]?.id ?? '';
  expect((await otherPage.request.get(`/api/v1/predictions/${id}`)).status()).toBe(404);
  const rating = { verdict: 'up', corrections: [] };
  expect((await otherPage.request.put(`/api/v1/predictions/${id}/feedback`, { data: rating })).status()).toBe(404);
  expect((await otherPage.request.post('/api/v1/sentiment', { data: { texts: ['x'] }, headers: { origin: 'https://evil.example' } })).status()).toBe(403);
});

test('signed out, the API says so', async ({ request }) => {
  expect((await request.post('/api/v1/sentiment', { data: { texts: ['x'] } })).status()).toBe(401);
});

test('a thousand requests at once are limited or answered, never broken', async ({ page, server }) => {
  test.setTimeout(240_000);
  await signUp(page, newPerson());
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const statuses = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const answer = await fetch(`${server.url}/api/v1/sentiment`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ texts: ['Shares rise'] }),
      });
      await answer.arrayBuffer();
      return answer.status;
    }),
  );
  expect(statuses.filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
  expect(statuses).toContain(200);
  expect((await page.request.get('/api/health')).ok()).toBe(true);
});

test('files that are no CSV are refused with the reason, and bad lines are named', async ({ page }) => {
  await signUp(page, newPerson());
  await page.getByRole('tab', { name: 'CSV file' }).click();
  const choose = (name: string, buffer: Buffer) => page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await choose('picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await expect(page.getByText(/no text file/)).toBeVisible();
  await choose('empty.csv', Buffer.alloc(0));
  await expect(page.getByText(/It is empty/)).toBeVisible();
  await choose('ragged.csv', Buffer.from('id,text\n1,Shares rise\n2\n3,Shares fall\n'));
  await expect(page.getByText(/Line 3/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Judge 2 texts' })).toBeVisible();
});
