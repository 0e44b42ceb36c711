// Lets a language model's words through sentence by sentence, each only after it was checked, and none before something is cited.
import { citationsIn, evidenceOf, problemOf } from './check-sentence';
import { detectLanguage } from '@/ml/text/language';
import type { Language, Passage } from '../schema';
import { sentenceEnd } from './sentence-parts';

/** What was written may not be shown. */
export class Refused extends Error {}

const longest = 2000;
/** Phrases that say nothing; left out rather than held against the answer. */
const pleasantry = /^(?:hi|hello|hey|sure|of course|thanks?(?: you)?(?: for .{0,40})?|(?:i )?hope (?:this|that) helps|let (?:me|us) know.{0,60}|(?:happy|glad) to help.{0,30}|您好|你好|希望.{0,12}帮助.{0,6}|当然.{0,4}|好的)[\s,.!。！，]*$/iu;

export function checkedStream(passages: readonly Passage[], language: Language, onText: (text: string) => void) {
  const evidence = evidenceOf(passages);
  let pending = '';
  let held = '';
  let shown = '';
  let length = 0;

  function take(sentence: string): void {
    const trimmed = sentence.trim();
    if (trimmed === '' || pleasantry.test(trimmed)) return;
    if (/^NONE\b/.test(trimmed)) throw new Refused('has no answer');
    const problem = problemOf(trimmed, evidence);
    if (problem) throw new Refused(problem);
    const glue = shown === '' && held === '' ? '' : language === 'zh' ? '' : ' ';
    held += glue + trimmed;
    if (shown === '' && citationsIn(held).length === 0) return;
    onText(held);
    shown += held;
    held = '';
  }

  return {
    /** @throws Refused */
    add(text: string): void {
      length += text.length;
      if (length > longest) throw new Refused('is too long');
      pending += text;
      const parts = pending.split(sentenceEnd);
      pending = parts.pop() ?? '';
      parts.forEach(take);
    },
    /** The whole answer. @throws Refused */
    end(): string {
      take(pending);
      const whole = (shown + held).trim();
      if (whole === '') throw new Refused('is empty');
      if (citationsIn(whole).length === 0) throw new Refused('cites nothing');
      if (detectLanguage(whole, language) !== language) throw new Refused('is in another language');
      return whole;
    },
  };
}
