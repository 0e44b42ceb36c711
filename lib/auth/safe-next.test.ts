import { describe, expect, it } from 'vitest';
import { landingPath, safeNext } from './safe-next';

describe('where to go after signing in', () => {
  it.each(['/sentiment', '/sentiment/results/1?x=1#y', '/admin'])('%s is ours', (wish) => {
    expect(safeNext(wish)).toBe(wish);
  });
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example', 'javascript:alert(1)', '/..//evil.example', '\\\\evil', ' /x', '', `/${'a'.repeat(3000)}`])(
    '%j is refused',
    (wish) => expect(safeNext(wish)).toBeNull(),
  );
  it('falls back to the role', () => {
    expect([landingPath('admin', '//evil'), landingPath('agent', null), landingPath('user', null), landingPath('marketing', '/models')]).toEqual(['/admin', '/inbox', '/sentiment', '/models']);
  });
});
