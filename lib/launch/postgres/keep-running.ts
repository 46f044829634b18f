import { diskFull, printFailure } from "../failure.ts";
import { beforeEnd, end, isEnding } from "../shutdown.ts";
import { type Postgres, startPostgres } from "./embedded-postgres.ts";

/** A server that dies sooner than this after it was brought back will do so again. */
const shortestLife = 30_000;

/**
 * Starts the embedded server and prepares what is on it; from then on brings it back if it dies, on the same port, and stops it at
 * the end. One that dies while it is being prepared is not brought back: what it died of ends the program.
 */
export async function keepPostgresRunning<Prepared>(
  options: { dataDir: string; password: string },
  prepare: (server: Postgres) => Promise<Prepared>,
) {
  let current = await startPostgres(options);
  let coming: Promise<unknown> | undefined;
  beforeEnd(async () => {
    // One that is just being brought back would stay behind.
    await coming?.catch(() => {});
    await current.stop();
  });
  try {
    const prepared = await prepare(current);
    watch(current, 0);
    return prepared;
  } catch (fault) {
    throw current.ranOutOfSpace() ? diskFull(String(fault)) : fault;
  }

  function watch(server: Postgres, broughtBackAt: number) {
    server.onLost(() => void bringBack(broughtBackAt));
  }

  async function bringBack(lastTimeAt: number) {
    if (isEnding()) return;
    const now = performance.now();
    if (lastTimeAt > 0 && now - lastTimeAt < shortestLife) return giveUp();
    console.error("Cơ sở dữ liệu vừa dừng đột ngột. Đang khởi động lại…");
    try {
      const back = startPostgres({ ...options, port: current.port });
      coming = back;
      current = await back;
      watch(current, now);
      console.error("Cơ sở dữ liệu đã chạy lại, dữ liệu đã ghi còn nguyên.");
    } catch (fault) {
      printFailure(fault);
      await end(1);
    }
  }

  async function giveUp() {
    console.error(
      "Cơ sở dữ liệu dừng liên tiếp nên chương trình dừng theo. Vui lòng xem thư mục postgres/log rồi chạy lại.",
    );
    await end(1);
  }
}
