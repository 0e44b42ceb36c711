// What the account forms send. Shared with the browser, which checks before it asks.
import { z } from 'zod';

export const passwordLength = { min: 8, max: 128 };

// Four code units a character at most after NFKC-neutral typing; longer input is not worth counting.
const text = (max: number) => z.string().max(max * 4);

/** Length in characters as people count them (code points), in the form that is hashed. */
export const passwordCharacters = (password: string) => [...password.normalize('NFKC')].length;

export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'is longer than 254 characters')
  .pipe(z.email('is not an e-mail address'));

export const nameInput = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(80, 'is longer than 80 characters')
  .regex(/^[^\p{Cc}]*$/u, 'has control characters in it');

export const newPasswordInput = text(passwordLength.max).refine(
  (password) => {
    const characters = passwordCharacters(password);
    return characters >= passwordLength.min && characters <= passwordLength.max;
  },
  `needs ${passwordLength.min} to ${passwordLength.max} characters`,
);

/** A password that is only compared: whatever is typed gets the same answer. */
export const typedPassword = text(256).min(1, 'is empty');

export const signInInput = z.object({ email: emailInput, password: typedPassword, next: z.string().nullish() });

export const signUpInput = z.object({
  name: nameInput,
  email: emailInput,
  password: newPasswordInput,
  next: z.string().nullish(),
});

export const claimSetupInput = z.object({
  token: z.string().min(1).max(200),
  name: nameInput,
  email: emailInput,
  password: newPasswordInput,
});

export const changePasswordInput = z.object({ current: typedPassword, password: newPasswordInput });

export type NewAccount = Pick<z.output<typeof signUpInput>, 'name' | 'email' | 'password'>;
