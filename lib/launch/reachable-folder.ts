import { chmodSync, mkdirSync } from "node:fs";

const folder = "/var/lib/cum-thi-dua";

/** Where root keeps what PostgreSQL's own account must reach when the program lies in a closed folder such as /root. */
export function reachableFolder() {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}
