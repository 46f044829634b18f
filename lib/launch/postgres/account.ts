import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { userInfo } from "node:os";
import { LaunchFailure } from "../failure.ts";

/** Who PostgreSQL runs as: empty means as ourselves. */
export type Account = { uid?: number; gid?: number };

const ownName = "cumthidua";

/** PostgreSQL refuses to run as root, so root lends it the data's owner, or an account made for it. */
export function postgresAccount(dataDir: string): Account {
  if (process.platform === "win32" || userInfo().uid !== 0) return {};
  const account = ownerOf(dataDir) ?? lookUp(ownName) ?? createAccount() ?? lookUp("nobody");
  if (account) return account;
  throw new LaunchFailure(
    "PostgreSQL không chạy được bằng tài khoản root và máy này không tạo được tài khoản riêng cho nó. Vui lòng chạy lại bằng một tài khoản thường.",
  );
}

/** Whether the account can enter the folder: a closed parent, such as /root, keeps it out of all below. */
export function canEnter({ uid, gid }: Account, folder: string) {
  if (uid === undefined || gid === undefined) return true;
  return (
    spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", folder], { uid, gid, cwd: "/" }).status === 0
  );
}

function ownerOf(folder: string): Account | null {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return uid && gid ? { uid, gid } : null;
}

function createAccount() {
  // Two starts at once may both try; the look-up decides.
  const flags = [
    "--system",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/usr/sbin/nologin",
  ];
  spawnSync("useradd", [...flags, "--user-group", ownName], { stdio: "ignore" });
  return lookUp(ownName);
}

function lookUp(name: string): Account | null {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout ?? "", 10),
  );
  return uid && gid ? { uid, gid } : null;
}
