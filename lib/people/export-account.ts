// "Everything about me" as one JSON document, written piece by piece: 100,000 answers never lie in memory at once.
import { db } from '@/lib/db';
import type { ConversationInclude, ShopperEventSelect } from '@/lib/generated/prisma/models';

const pageSize = 500;

/** All rows of a table, a page at a time, in the order of their ids. */
async function* pages<Row extends { id: string | number }>(read: (page: object) => Promise<Row[]>): AsyncGenerator<Row> {
  let after: Row['id'] | undefined;
  for (;;) {
    const rows = await read({ take: pageSize, orderBy: { id: 'asc' }, ...(after !== undefined && { cursor: { id: after }, skip: 1 }) });
    yield* rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id;
  }
}

async function* list(name: string, rows: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}": [`;
  let separator = '\n';
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ',\n';
  }
  yield ']';
}

/** What a customer saw of a conversation: agents' notes and labels are the shop's. */
const customersMessages = {
  messages: {
    where: { kind: { in: ['text', 'answer'] } }, orderBy: { id: 'asc' }, select: { author: true, body: true, createdAt: true },
  },
} satisfies ConversationInclude;

/** What recommendations go by, in every catalogue. */
const tasteEvent = {
  id: true, kind: true, value: true, at: true, catalogue: { select: { slug: true } }, item: { select: { externalId: true, name: true } },
} satisfies ShopperEventSelect;

/** The document in pieces; together they are valid JSON. Hashes and provider secrets are not in it. */
export async function* exportAccount(userId: string): AsyncGenerator<string> {
  const profile = await db.user.findUniqueOrThrow({ where: { id: userId }, omit: { passwordHash: true } });
  yield `{\n"exportedAt": ${JSON.stringify(new Date())},\n"profile": ${JSON.stringify(profile)}`;
  const where = { userId };
  yield* list('providerAccounts', pages((page) => db.account.findMany({ where, omit: { userId: true }, ...page })));
  yield* list('sessions', pages((page) => db.session.findMany({ where, omit: { userId: true }, ...page })));
  yield* list('batches', pages((page) => db.batch.findMany({ where, omit: { userId: true }, ...page })));
  yield* list('predictions', pages((page) => db.prediction.findMany({ where, omit: { userId: true }, ...page })));
  yield* list(
    'feedback',
    pages((page) => db.feedback.findMany({ where, omit: { userId: true }, include: { corrections: { omit: { feedbackId: true } } }, ...page })),
  );
  yield* list('conversations', pages((page) => db.conversation.findMany({ where, omit: { userId: true, context: true, assigneeId: true }, include: customersMessages, ...page })));
  yield* list('orders', pages((page) => db.order.findMany({ where, omit: { userId: true }, include: { items: { omit: { orderId: true } }, refunds: { omit: { orderId: true } } }, ...page })));
  yield* list('tasteEvents', pages((page) => db.shopperEvent.findMany({ where: { shopper: where }, select: tasteEvent, ...page })));
  const about = { OR: [{ actorId: userId }, { subjectId: userId }] };
  yield* list('auditEntries', pages((page) => db.auditEntry.findMany({ where: about, ...page })));
  yield '\n}\n';
}
