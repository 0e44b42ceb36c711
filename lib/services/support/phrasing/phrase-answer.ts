// The language model of this installation, where one is configured. The product is complete without.
import { env } from '@/lib/env';
import type { PhraseAnswer } from '../dialogue/turn';
import { createPhraser } from './create-phraser';

const { SUPPORT_LLM_URL: url, SUPPORT_LLM_MODEL: model, SUPPORT_LLM_KEY: key } = env();

export const phraseAnswer: PhraseAnswer | undefined = url && model ? createPhraser({ url, model, key }) : undefined;
