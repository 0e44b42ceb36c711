// When two phrases are the same one: whatever their signs, capitals and spaces. A phrase that is measured on must not be learned from under
// another question mark.
import { cleanText } from '../../../../ml/text/clean';

/** Empty where a text holds neither letter nor digit. */
export const phraseKey = (text: string) => cleanText(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
