// Which of our languages a text is in, as far as learning is concerned: how its words can be compared.
import type { Language } from '../schema';

export const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
