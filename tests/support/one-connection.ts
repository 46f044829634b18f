import pg from "pg";
import { insideTransaction } from "@/lib/db/transaction";

type Connect = typeof pg.Pool.prototype.connect;
/** Once, though this is set up anew before each file: the files of a worker share their modules. */
const kept = globalThis as { connectAnyhow?: Connect };
kept.connectAnyhow ??= pg.Pool.prototype.connect;
const { connectAnyhow } = kept;

/**
 * An act asks its own transaction for everything. One that asked the pool as well would need a second connection while it
 * holds its first and its locks: ten people at once, and the whole office waits until the transactions run out of time.
 */
pg.Pool.prototype.connect = function (this: pg.Pool, ...args: Parameters<Connect>) {
  if (insideTransaction.getStore()) {
    throw new Error("A query went past the transaction that was running: hand it the transaction");
  }
  return connectAnyhow.apply(this, args);
} as Connect;
