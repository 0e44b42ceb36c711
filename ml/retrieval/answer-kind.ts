// What kind of thing a question asks for, and whether a sentence holds such a thing: "how much" wants a price, "how long" a time. It
// settles which of two sentences about the same matter is the answer.

interface AnswerKind {
  asks: RegExp;
  holds: RegExp;
}

const kinds: AnswerKind[] = [
  { asks: /how much|\bcosts?\b|\bprices?\b|\bfees?\b|\bcharged? for\b|\bfree\b|多少钱|费用|运费|价格|要钱|收费|手续费|邮费|免费|包邮/i, holds: /[£€$]\s?\d|\d\s?%|\bfree\b|英镑|欧元|美元|免费|包邮/i },
  { asks: /how (?:long|many days|soon|fast|quick)|\bwhen\b|\bdeadline\b|\bexpir|\buntil\b|\bvalid\b|多久|多长时间|几天|何时|什么时候|多快|有效期|过期|期限|几个工作日/i, holds: /\d+\s*(?:[–-]\s*\d+\s*)?(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?)|\d{1,2}[:：]\d{2}|\d+\s*(?:[–-]\s*\d+\s*)?个?(?:分钟|小时|工作日|天|周|月|年)|\bat once\b|立即|马上/i },
  { asks: /e-?mail address|phone|telephone|\bcall\b|\breach\b|\bcontact\b|电话|邮箱|联系/i, holds: /\S+@\S+|\+\d[\d ]{6,}/ },
];

const asksForSteps = /^(?:so |hi |hello |and )*how (?:do|can|to|would|should)\b|\bhow (?:do|can) (?:i|we)\b|\bwhere (?:do|can) i\b|怎么|怎样|如何|在哪/i;
const step = /^\d{1,3}[.)] /;

/**
 * The share of what the question asks for that the sentence holds, from 0 to 1; 0 where it asks for no particular kind. A step counts
 * double for who asks how to do something: the sentences around steps name the matter more often than the steps do.
 */
export function holdsAnswer(question: string, sentence: string): number {
  const asked = kinds.filter(({ asks }) => asks.test(question));
  if (asked.length === 0) return asksForSteps.test(question) && step.test(sentence) ? 2 : 0;
  return asked.filter(({ holds }) => holds.test(sentence)).length / asked.length;
}
