// How people ask for an article, as the database keeps it. What cannot be read counts as none: an article is found without them too.
import { z } from 'zod';

const stored = z.array(z.string()).catch([]);

export const storedQuestions = (value: unknown): string[] => stored.parse(value);
