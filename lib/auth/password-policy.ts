// Which passwords are refused: the ones that guessing programs try first, and the person's own name. No rules about
// which kinds of characters must occur (NIST SP 800-63B, 5.1.1.2).
// The list is the 12,000 most frequent of zxcvbn-ts' `language-common` (MIT), in lower case.
import { AppError } from '@/lib/errors';
import commonPasswords from './common-passwords.json';
import { passwordCharacters, passwordLength } from './schema';

const common = new Set<string>(commonPasswords);
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const steps = new Set(
  runs.flatMap((run) => [...run].slice(1).flatMap((next, i) => [`${run[i]}${next}`, `${next}${run[i]}`])),
);
const plain: Record<string, string> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** Whether nearly every character repeats its neighbour or lies beside it: `aaaaaaaa`, `12345678`, `qwertzui`. */
function isRun(password: string): boolean {
  const characters = [...password];
  const easy = characters.slice(1).filter((next, i) => next === characters[i] || steps.has(`${characters[i]}${next}`));
  return easy.length >= 0.75 * (characters.length - 1) || new Set(characters).size <= 2;
}

/** Whether it is a listed password, also behind digits for letters or with a few characters hung on: `P4ssw0rd!`. */
function isCommon(password: string): boolean {
  if (common.has(password)) return true;
  const half = password.slice(0, password.length / 2);
  if (half.length > 2 && half.repeat(2) === password) return true;
  const read = (from: string) => [...from].map((character) => plain[character] ?? character).join('');
  return [password, read(password)].some((spelt) => {
    const word = spelt.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    const cut = read(password.replace(/[^\p{L}]+$/u, ''));
    return [word, cut].some((core) => core.length * 2 >= password.length && common.has(core));
  });
}

function isOwn(password: string, person: { name: string; email: string }): boolean {
  const words = [person.name, person.name.replace(/\s+/g, ''), ...person.name.split(/\s+/), person.email, person.email.split('@')[0] ?? ''];
  return words
    .map((word) => word.normalize('NFKC').toLowerCase())
    .some((word) => word.length >= 3 && password.includes(word) && word.length * 2 >= password.length);
}

/**
 * Refuses a new password that is too short, too long, easily guessed, or mostly the person's own name or e-mail.
 * @throws AppError `invalid_input` with the key `password_length`, `password_common` or `password_own`.
 */
export function checkNewPassword(password: string, person: { name: string; email: string }): void {
  const refuse = (key: string, message: string) =>
    new AppError('invalid_input', message, { key, values: passwordLength, issues: [{ path: 'password', message }] });
  const characters = passwordCharacters(password);
  if (characters < passwordLength.min || characters > passwordLength.max) {
    throw refuse('password_length', `The password needs ${passwordLength.min} to ${passwordLength.max} characters.`);
  }
  const folded = password.normalize('NFKC').toLowerCase();
  if (isOwn(folded, person)) throw refuse('password_own', 'The password is mostly your own name or e-mail address.');
  if (isRun(folded) || isCommon(folded)) throw refuse('password_common', 'This password is among the first that are guessed.');
}
