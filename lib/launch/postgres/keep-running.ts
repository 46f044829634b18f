import { printFailure } from "../failure.ts";
import { beforeEnd, end, isEnding } from "../shutdown.ts";
import { type Postgres, startPostgres } from "./embedded-postgres.ts";

/** A server that dies sooner than this after it was brought back will do so again. */
const shortestLife = 30_000;

/** Starts the embedded server, brings it back if it dies, on the same port, and stops it at the end. */
export async function keepPostgresRunning(options: { dataDir: string; password: string }) {
  let current = await startPostgres(options);
  beforeEnd(() => current.stop());
  watch(current, 0);
  return current;

  function watch(server: Postgres, broughtBackAt: number) {
    server.onLost(() => void bringBack(broughtBackAt));
  }

  async function bringBack(lastTimeAt: number) {
    if (isEnding()) return;
    const now = performance.now();
    if (lastTimeAt > 0 && now - lastTimeAt < shortestLife) return giveUp();
    console.error("Cơ sở dữ liệu vừa dừng đột ngột. Đang khởi động lại…");
    try {
      current = await startPostgres({ ...options, port: current.port });
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
