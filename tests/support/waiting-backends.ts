import { asOwner } from "./own-database";

/**
 * The connections of this file's database that wait for a lock. Within one transaction the server shows its backends as they
 * were when first asked, until it is told to look again.
 */
export async function waitingBackends() {
  await asOwner("select pg_stat_clear_snapshot()");
  return asOwner<{ pid: number }>(
    "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
}
