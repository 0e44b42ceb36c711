// Yes, no, leave it, undo, a person: short words of both languages, heard even with a slip. A message counts only as a whole, so that
// "yes, but change the address" confirms nothing.
import { isMeantFor } from '@/ml/text/edit-distance';

export type Heard = 'yes' | 'no' | 'leave' | 'undo' | 'person';

const english: Record<Heard, string[]> = {
  yes: ['yes', 'y', 'yeah', 'yep', 'yup', 'yess', 'sure', 'ok', 'okay', 'k', 'confirm', 'confirmed', 'correct', 'right', 'exactly', 'do it', 'go ahead', 'go on', 'go for it', 'please do', 'definitely', 'absolutely', 'of course', 'sounds good', 'fine', 'that is right', 'thats right', 'looks good', 'proceed', 'indeed', 'why not', 'please'],
  no: ['no', 'n', 'nope', 'nah', 'not', 'no thanks', 'no thank you', 'do not', 'dont', 'dont do it', 'wrong', 'not right', 'incorrect', 'rather not', 'not now', 'keep it', 'no way', 'not really', 'not quite', 'leave it', 'wait'],
  leave: ['never mind', 'nevermind', 'nvm', 'forget it', 'forget about it', 'forget that', 'leave it', 'stop', 'stop it', 'abort', 'drop it', 'skip it', 'not important', 'changed my mind', 'i changed my mind', 'no longer needed', 'lets leave it', 'lets stop', 'quit', 'exit'],
  undo: ['undo', 'undo that', 'undo it', 'undo this', 'undo the change', 'undo please', 'revert', 'revert that', 'revert it', 'take it back', 'take that back', 'roll it back', 'reverse that', 'reverse it', 'put it back'],
  person: ['person', 'a person', 'human', 'a human', 'agent', 'an agent', 'real person', 'a real person', 'a human being', 'operator', 'representative', 'talk to a person', 'talk to a human', 'talk to an agent', 'talk to someone', 'talk to somebody', 'speak to a person', 'speak to a human', 'speak to an agent', 'speak to someone', 'speak with a person', 'speak with a human', 'live agent', 'get me a person', 'get me a human'],
};

const chinese: Record<Heard, string[]> = {
  yes: ['是', '是的', '对', '对的', '好', '好的', '好吧', '可以', '行', '嗯', '嗯嗯', '确认', '确定', '没错', '没问题', '请办理', '办吧', '同意', '要', '要的', '当然', '就这样', '好请办理'],
  no: ['不', '不是', '不要', '不用', '不用了', '不对', '不行', '否', '别', '先别', '不需要', '不了', '没有', '还没有', '还没'],
  leave: ['算了', '算了吧', '不办了', '不弄了', '不取消了', '不改了', '不退了', '先这样', '取消操作', '停', '停止', '当我没说', '没事了', '不用管了', '先不弄了', '改主意了', '我改主意了'],
  undo: ['撤销', '撤消', '撤回', '撤销吧', '撤回吧', '恢复', '恢复原样', '还原', '撤销刚才的', '撤销刚才的操作', '撤回刚才的操作', '改回来', '改回去', '帮我撤销', '请撤销'],
  person: ['人工', '转人工', '人工客服', '找人工', '找人工客服', '真人', '真人客服', '转接人工', '我要人工', '要人工', '我要找人工', '请转人工', '客服人员', '找真人', '我要真人', '找个人', '转人工客服'],
};

/** Words that change nothing about a yes or a no. */
const fillers = new Set(['please', 'pls', 'plz', 'thanks', 'thank', 'you', 'thx', 'just', 'then', 'oh', 'um', 'umm', 'uh', 'hm', 'hmm', 'hmmm', 'ah', 'eh', 'erm', 'sorry', 'well', 'hey', 'hi', 'hello', 'i', 'id', 'want', 'would', 'like', 'can', 'could', 'need', 'let', 'me', 'us', 'actually', 'now', 'yes', 'no', 'to', 'it', 'that', 'is', 'so', 'do', 'my', 'the', 'all', 'good', 'with']);
const chineseFillers = /^(?:请|那|那么|嗯|哦|啊|麻烦|帮我|我想|我要|我)+|(?:吧|啊|呀|哦|谢谢|谢谢您|谢谢你|您|的|一下)+$/gu;

/** What a short message says; undefined where it says something else, or more. */
export function hear(text: string, wanted: readonly Heard[]): Heard | undefined {
  const folded = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  if (/👍|✅|👌/u.test(folded) && wanted.includes('yes') && !/[\p{L}\p{N}]/u.test(folded)) return 'yes';
  if (/👎|❌/u.test(folded) && wanted.includes('no') && !/[\p{L}\p{N}]/u.test(folded)) return 'no';
  const plain = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (plain === '' || plain.length > 60) return undefined;
  return wanted.find((each) => (/\p{Script=Han}/u.test(plain) ? isSaidInChinese(plain, each) : isSaidInEnglish(plain.split(' '), each)));
}

const undoSaid = /\b(?:undo|revert)\b|\b(?:take|put|roll|change) (?:it|that|this) back\b|撤销|撤消|撤回|恢复原样|改回/iu;
/** 撤销订单 is cancelling; and who asks how, or says not to, wants nothing undone. */
const noUndo = /\b(?:how|don['’]?t|do not|never|can(?:no|['’])t|order)\b|\d{3}|订单|这单|单子|怎么|如何|别|不要|不用/iu;

/** "Oh no wait, undo that!": a short message that asks for the last change to be taken back, with any excitement around it. */
export const isUndoSaid = (text: string): boolean =>
  hear(text, ['undo']) !== undefined || (text.length <= 60 && text.split(/\s+/).length <= 9 && undoSaid.test(text) && !noUndo.test(text));

function isSaidInEnglish(words: string[], wanted: Heard): boolean {
  return english[wanted].some((phrase) => {
    const parts = phrase.split(' ');
    const start = words.findIndex((_, index) => parts.every((part, offset) => isMeantFor(words[index + offset] ?? '', part)));
    if (start < 0) return false;
    const rest = [...words.slice(0, start), ...words.slice(start + parts.length)];
    return rest.every((word) => isFiller(word, wanted) || english[wanted].includes(word));
  });
}

// "No" before a yes is a no, and a lone "please" is a filler of the others.
const isFiller = (word: string, wanted: Heard) => fillers.has(word) && !(wanted === 'yes' && word === 'no') && !(wanted === 'no' && word === 'yes');

function isSaidInChinese(plain: string, wanted: Heard): boolean {
  const whole = plain.replaceAll(' ', '');
  const bare = whole.replace(chineseFillers, '');
  return chinese[wanted].some((phrase) => phrase === whole || (bare !== '' && phrase === bare)) || isRepeated(plain.split(' '), wanted);
}

/** "好的，可以" and "ok 可以": every part says it. */
const isRepeated = (parts: string[], wanted: Heard) =>
  parts.length > 1 && parts.every((part) => chinese[wanted].includes(part.replace(chineseFillers, '')) || chinese[wanted].includes(part) || english[wanted].includes(part));
