// Argon2id with OWASP's first recommendation (19 MiB, two passes, one lane). Verifying without an account costs the
// same as with one, so that the time of an answer says nothing about who has an account.
import { hash, verify, type Options } from '@node-rs/argon2';

// The algorithm is left out: the library's default is Argon2id (its enum is ambient and cannot be imported here).
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords typed on different keyboards must meet: NFKC makes one form of them. */
const normalised = (password: string) => password.normalize('NFKC');

/** The password's hash in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), parameters);

let decoy: Promise<string> | undefined;

/** Whether the password fits. With no hash, verifies against one that nothing fits, and takes as long. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const fits = await verify(passwordHash ?? (await decoy), normalised(password));
  return fits && passwordHash !== null;
}
