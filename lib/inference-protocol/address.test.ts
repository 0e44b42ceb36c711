import { describe, expect, it } from 'vitest';
import { bearerToken, inferenceAddress } from './address';

describe('INFERENCE_URL', () => {
  it.each([
    ['http://gpu:8000', 'http://gpu:8000/v2'],
    ['http://gpu:8000/', 'http://gpu:8000/v2'],
    ['http://gpu:8000/v2', 'http://gpu:8000/v2'],
    ['https://trefoil.example.com/api', 'https://trefoil.example.com/api/v2'],
    ['https://trefoil.example.com/api/v2/', 'https://trefoil.example.com/api/v2'],
  ])('takes %s as %s', (given, base) => {
    expect(inferenceAddress.parse(given)).toEqual({ base });
  });

  it('keeps a user name and password out of the address', () => {
    expect(inferenceAddress.parse('https://anna:pass%20word@gpu/api')).toEqual({ base: 'https://gpu/api/v2', basic: `Basic ${btoa('anna:pass word')}` });
  });

  it.each(['gpu:8000', 'ftp://gpu', 'https://gpu/v2?key=secret', 'https://gpu/#v2', 'no address'])('refuses %s without repeating it', (given) => {
    const { error } = inferenceAddress.safeParse(given);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.message).not.toContain(given);
  });
});

it('a bearer token fits into a header', () => {
  expect(bearerToken.safeParse('abc-123').success).toBe(true);
  expect(bearerToken.safeParse('abc\n123').success).toBe(false);
});
