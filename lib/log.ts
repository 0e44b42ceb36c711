// One JSON line an event on standard output. Never log texts that people typed, secrets or e-mail addresses.
import pino from 'pino';

export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: ['password', 'token', 'email', '*.password', '*.token', '*.email'],
});
