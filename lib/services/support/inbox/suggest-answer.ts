// What the bot would say to the customer's last message, for an agent to accept or edit. It looks into articles and taught answers only:
// no task is begun, no order touched, nothing written and nobody told.
import { db } from '@/lib/db';
import { noConversation } from '../conversations/write-conversation';
import { dialogueDeps } from '../conversations/turn-deps';
import { chooseArticle } from '../dialogue/answer-article';
import type { DialogueDeps, FoundArticle } from '../dialogue/turn';
import { requireAgent, type Agent } from './agent';
import type { Suggestion } from './schema';

/** What a proposal may use of all that the dialogue can do. */
export type ProposalDeps = Pick<DialogueDeps, 'understand' | 'search' | 'taught'>;

/**
 * The proposal; null where the bot has nothing to say, or somebody has answered already.
 * @param deps replaced by tests
 * @throws AppError `forbidden`, `not_found`, and those of the engine
 */
export async function suggestAnswer(agent: Agent, id: string, deps?: ProposalDeps): Promise<Suggestion | null> {
  requireAgent(agent);
  const conversation = await db.conversation.findUnique({ where: { id } });
  if (!conversation) throw noConversation(id);
  const last = await db.message.findFirst({
    where: { conversationId: id, kind: 'text', author: { in: ['customer', 'agent'] } }, orderBy: { id: 'desc' }, select: { id: true, author: true, body: true },
  });
  if (last?.author !== 'customer') return null;
  const proposal = await propose(last.body, deps ?? (await dialogueDeps(conversation, () => undefined)));
  return proposal && { messageId: last.id, ...proposal };
}

async function propose(text: string, { understand, search, taught }: ProposalDeps): Promise<Omit<Suggestion, 'messageId'> | null> {
  const understanding = await understand(text);
  const intent = understanding.certainty === 'clear' ? understanding.intents[0]?.label : undefined;
  const lesson = intent ? taught(intent, understanding.language) : undefined;
  if (lesson) return { body: lesson.body, sources: [] };
  const found = await search(text, understanding);
  // An agent looks it over before it is sent, so a clear intent's own article comes first even where another one has more of the words.
  const article = found.find((each) => intent && each.intent === intent) ?? chooseArticle(found, intent ?? null);
  const passage = article?.passages[0];
  return passage ? { body: answering(passage), sources: [{ title: passage.title, href: passage.href }] } : null;
}

/** Passages up to this length are a reply as they are. */
const shortPassage = 600;

/** The passage; of a long one the sentences that answer. */
function answering({ text, marks }: FoundArticle['passages'][number]): string {
  if (text.length <= shortPassage) return text;
  return marks.map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean).join(' ') || text;
}
