// Short words as people type them.
import { expect, it } from 'vitest';
import { hear, isUndoSaid, type Heard } from './hear';

const all: Heard[] = ['person', 'undo', 'leave', 'no', 'yes'];

it.each<[string, Heard | undefined]>([
  ['yes', 'yes'], ['Yes please!', 'yes'], ['yep, do it', 'yes'], ['OK go ahead', 'yes'], ['confrim', 'yes'], ['that’s right', 'yes'], ['👍', 'yes'], ['好的', 'yes'], ['可以，谢谢', 'yes'], ['好的，可以', 'yes'], ['确认一下', 'yes'], ['是的', 'yes'],
  ['no', 'no'], ['No thanks', 'no'], ['nope, dont', 'no'], ['不用了', 'no'], ['不要', 'no'], ['还没有', 'no'],
  ['never mind', 'leave'], ['Nevermnid', 'leave'], ['forget it please', 'leave'], ['算了', 'leave'], ['那算了吧', 'leave'],
  ['undo that', 'undo'], ['can you undo it please', 'undo'], ['撤销', 'undo'], ['帮我撤销一下', 'undo'], ['请撤回', 'undo'],
  ['a person, please', 'person'], ['I want to talk to a human', 'person'], ['humna please', 'person'], ['转人工', 'person'], ['我要找人工客服', 'person'],
  ['yes but change the address first', undefined], ['no idea where it is', undefined], ['Where is my order?', undefined], ['取消订单', undefined], ['FF-204817', undefined], ['好贵', undefined], ['', undefined],
])('%s', (text, expected) => expect(hear(text, all)).toBe(expected));

it.each<[string, boolean]>([
  ['oh no wait, undo that', true], ['oops please revert it quickly!!', true], ['can you change it back', true], ['撤销刚才的操作', true], ['哎呀，快帮我撤回', true],
  ['how do I undo a cancellation?', false], ['don’t undo it', false], ['please undo my order FF-204817', false], ['撤销订单', false], ['不要撤销', false],
])('%s asks for an undo: %s', (text, expected) => expect(isUndoSaid(text)).toBe(expected));
