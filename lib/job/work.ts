/**
 * Does what waits in the queue, by what stands in the environment, until told to end. The launcher runs it as a process of its
 * own beside the one that serves pages; several may share one database.
 */
import { env } from "@/lib/env";
import { faultFields, openLog, takeOverConsole } from "@/lib/launch/log";
import { handlers, sweeps } from "./handlers";
import { workUntil } from "./worker";

const ending = new AbortController();
for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
  process.on(event, () => ending.abort());
}

const log = openLog(env.LOG_FILE);
takeOverConsole(log);

await workUntil(ending.signal, {
  handlers,
  sweeps,
  tell({ kind, fault }) {
    if (fault) log.error({ job: kind, ...faultFields(fault) });
    else log.info({ job: kind });
  },
});
process.exit(0);
