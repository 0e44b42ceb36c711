import { describe, expect, it } from 'vitest';
import { checkNewPassword } from './password-policy';

const person = { name: 'Rosalind Franklin', email: 'rosie.f@example.com' };
const refusal = (password: string) => {
  try {
    checkNewPassword(password, person);
    return null;
  } catch (error) {
    return (error as { key: string }).key;
  }
};

describe('new passwords', () => {
  it.each(['password', 'Password123!', 'P@ssw0rd', 'iloveyou', 'dragon2024', 'letmein99', 'abababab'])('%s is common', (password) => {
    expect(refusal(password)).toBe('password_common');
  });
  it.each(['aaaaaaaa', '12345678', 'qwertyuiop', 'zyxwvutsrq', '1qaz2wsx3edc', '77777777777777'])('%s is a run', (password) => {
    expect(refusal(password)).toBe('password_common');
  });
  it.each(['rosalind1', 'RosalindFranklin', 'rosie.f2024', 'rosie.f@example.com', 'Franklin!!'])('%s is the own name', (password) => {
    expect(refusal(password)).toBe('password_own');
  });
  it('counts characters, not code units, from 8 to 128', () => {
    expect(refusal('🐢🎩🌵🚲🧊🎺🪁')).toBe('password_length');
    expect(refusal('🐢🎩🌵🚲🧊🎺🪁🍉')).toBeNull();
    expect(refusal('春眠不觉晓处处闻啼鸟')).toBeNull();
    const longest = Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0x4e00 + i, 0x61 + ((i * 7) % 26))).join('');
    expect(refusal(longest)).toBeNull();
    expect(refusal(`${longest}x`)).toBe('password_length');
  });
  it.each(['plain turnip lantern', 'kV7#pw2qLx', 'correct horse battery', 'tgvbnhz8'])('%s is fine without any composition rule', (password) => {
    expect(refusal(password)).toBeNull();
  });
});
