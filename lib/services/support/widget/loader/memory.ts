// What the page of the shop remembers: no words, only that there is a conversation to look after, and that the chat was open when the visitor
// went on to the next page; and the visitor's token, where the browser gives frames no storage. The conversation itself is the frame's.
import { attempt } from '@/lib/embed/attempt';

const talkedKey = 'trefoil.widget.talked';
const openKey = 'trefoil.widget.open';
const visitorKey = 'trefoil.widget.visitor';
/** After this long nobody is told of answers any more; opening the chat shows them all the same. */
const lookAfterMs = 7 * 24 * 60 * 60 * 1000;

export const hasTalked = () => attempt(() => Date.now() - Number(localStorage.getItem(talkedKey)) < lookAfterMs) ?? false;

export function rememberTalking(talking: boolean): void {
  attempt(() => (talking ? localStorage.setItem(talkedKey, String(Date.now())) : localStorage.removeItem(talkedKey)));
}

export const keptVisitor = () => attempt(() => localStorage.getItem(visitorKey)) ?? null;

export function keepVisitor(visitor: string): void {
  attempt(() => localStorage.setItem(visitorKey, visitor));
}

export const wasOpen = () => attempt(() => sessionStorage.getItem(openKey) !== null) ?? false;

export function rememberOpen(open: boolean): void {
  attempt(() => (open ? sessionStorage.setItem(openKey, '1') : sessionStorage.removeItem(openKey)));
}
