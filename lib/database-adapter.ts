// SQLite through Prisma's adapter, which has one connection for everybody: a write that is sent beside an open transaction runs inside it. It
// would be acknowledged before it is committed, lost with the process in between, and undone with a transaction that it knows nothing of. So
// writes wait until no transaction is open. Reads do not: they may see what is about to be committed.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

type Connection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

/** The adapter for `new PrismaClient({ adapter })`. Inside a transaction only its own client may write: another write would wait for it for ever. */
export class DatabaseAdapter extends PrismaBetterSqlite3 {
  override async connect(): Promise<Connection> {
    return withoutStowaways(await super.connect());
  }
}

const isRead = (sql: string) => /^\s*SELECT\b/i.test(sql);

function withoutStowaways(connection: Connection): Connection {
  const startTransaction = connection.startTransaction.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  const executeRaw = connection.executeRaw.bind(connection);
  let open: Promise<void> | undefined;

  /** The queries themselves run at once when this resolves: nothing comes in between. */
  async function noneOpen(): Promise<void> {
    while (open) await open;
  }

  connection.startTransaction = async (isolationLevel) => {
    await noneOpen();
    let end = () => {};
    open = new Promise((resolve) => {
      end = () => {
        open = undefined;
        resolve();
      };
    });
    try {
      const transaction = await startTransaction(isolationLevel);
      const commit = transaction.commit.bind(transaction);
      const rollback = transaction.rollback.bind(transaction);
      transaction.commit = () => commit().finally(end);
      transaction.rollback = () => rollback().finally(end);
      return transaction;
    } catch (error) {
      end();
      throw error;
    }
  };
  connection.queryRaw = async (query) => {
    if (!isRead(query.sql)) await noneOpen();
    return queryRaw(query);
  };
  connection.executeRaw = async (query) => {
    await noneOpen();
    return executeRaw(query);
  };
  return connection;
}
