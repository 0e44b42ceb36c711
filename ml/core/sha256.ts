// SHA-256 at once, in JavaScript: for those who pack files. Those who check them wait for `nativeSha256Hex`, which is faster.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export const sha256Hex = (bytes: Uint8Array) => bytesToHex(sha256(bytes));
