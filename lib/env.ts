// The environment, read and checked once. `.env.example` explains every variable.
import { z } from 'zod';
import { nodeEngines } from '@/ml/runtime/node-engines/names';
import { bearerToken, inferenceAddress } from './inference-protocol/address';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? value : undefined));

// `next build` runs page modules without serving anybody: it needs no secret.
const building = process.env.NEXT_PHASE === 'phase-production-build';

const secret = z.string().min(32, 'needs at least 32 characters; delete .env and run npm start to get a fresh one');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string().startsWith('file:').default('file:./data/trefoil.db'),
  /** Folder of the models that were trained here; beside the database unless given. */
  MODEL_STORE: optionalText,
  NEXTAUTH_URL: z.url().default('http://localhost:3000'),
  NEXTAUTH_SECRET: building ? z.string().default('') : secret,
  GITHUB_ID: optionalText,
  GITHUB_SECRET: optionalText,
  GOOGLE_ID: optionalText,
  GOOGLE_SECRET: optionalText,
  /** `auto` takes the first engine that loads and passes its self-test. */
  TREFOIL_ENGINE: z.enum(['auto', ...nodeEngines]).default('auto'),
  ENGINE_QUEUE_LIMIT: z.coerce.number().int().positive().default(512),
  ENGINE_DEADLINE_MS: z.coerce.number().int().positive().default(4000),
  /** Servers that send it as a bearer token may use /api/v2 without signing in. */
  INFERENCE_API_TOKEN: optionalText.refine((token) => token === undefined || token.length >= 32, 'needs at least 32 characters'),
  /** Another server of the Open Inference Protocol that judges texts first, and what it is sent as a bearer token. */
  INFERENCE_URL: optionalText.pipe(inferenceAddress.optional()),
  INFERENCE_URL_TOKEN: optionalText.pipe(bearerToken.optional()),
  /** An OpenAI-compatible language model that words the chat's answers from articles; off unless address and model are set. */
  SUPPORT_LLM_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
  SUPPORT_LLM_MODEL: optionalText,
  SUPPORT_LLM_KEY: optionalText.pipe(bearerToken.optional()),
  /** How often a shop's key may call the recommendations API within ten seconds. */
  API_KEY_CALLS_PER_10_S: z.coerce.number().int().positive().default(30_000),
  /** How many reverse proxies stand in front and append to X-Forwarded-For; 0 trusts none of it. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Environment = z.infer<typeof environment>;

function readEnvironment(): Environment {
  const parsed = environment.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable:\n  ${problems.join('\n  ')}`);
}

let cached: Environment | undefined;

/** The checked environment. Read on first use, so that `next build` needs no secrets. */
export function env(): Environment {
  cached ??= readEnvironment();
  return cached;
}
