import { createHash } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { LaunchFailure } from "./failure.ts";
import { aClient } from "./postgres/client.ts";

const group = "cum_thi_dua_app";
const login = "cum_thi_dua_login";

/**
 * Makes the role the app signs in with, a member of the group that the migrations gave its grants; returns the address
 * of the same database as that role. Safe to repeat, and for several programs at once. Roles belong to the whole server: where
 * another installation on it has taken the name, its password stays, and this database's has a name of its own.
 */
export async function ensureAppLogin(
  ownerUrl: string,
  password: string,
  attempt = 1,
): Promise<string> {
  if (attempt > 10) throw notLetIn(`${login} bị từ chối`);
  const addresses = [login, loginOf(ownerUrl)].map((name) => ({
    name,
    url: withCredentials(ownerUrl, { name, password }),
  }));
  for (const { url } of addresses) if (await isMember(url)) return url;
  const owner = aClient(ownerUrl);
  await owner.connect();
  try {
    await makeLogin(owner, { addresses, password });
  } catch (fault) {
    const code = fault instanceof pg.DatabaseError ? fault.code : undefined;
    if (code === "42501") throw mayNotMakeRoles();
    if (!madeMeanwhile(code)) throw fault;
    await delay(50 * attempt);
  } finally {
    await owner.end();
  }
  return ensureAppLogin(ownerUrl, password, attempt + 1);
}

type Making = { addresses: readonly { name: string; url: string }[]; password: string };

async function makeLogin(owner: pg.Client, { addresses, password }: Making) {
  const secret = owner.escapeLiteral(password);
  for (const { name, url } of addresses) {
    const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [name]);
    const isOurs = name !== login || (await isMember(url)) !== null;
    if (rowCount && !isOurs) continue;
    await owner.query(`${rowCount ? "alter" : "create"} role ${name} login password ${secret}`);
    await owner.query(`grant ${group} to ${name}`);
    return;
  }
}

/** Another program was doing the same: duplicate role, duplicate key, or "tuple concurrently updated". */
function madeMeanwhile(code: string | undefined) {
  return code === "42710" || code === "23505" || code === "XX000";
}

/** Whether the login, with our password, has the group's grants; null where it is not there or another's. */
async function isMember(appUrl: string) {
  const client = aClient(appUrl);
  try {
    await client.connect();
    const { rows } = await client.query<{ member: boolean }>(
      "select pg_has_role($1, 'member') as member",
      [group],
    );
    return rows[0]?.member === true;
  } catch (fault) {
    const refused =
      fault instanceof pg.DatabaseError && ["28P01", "28000", "42704"].includes(fault.code ?? "");
    if (refused) return null;
    throw fault;
  } finally {
    await client.end();
  }
}

function loginOf(ownerUrl: string) {
  const hash = createHash("sha256").update(new URL(ownerUrl).pathname).digest("hex");
  return `${login}_${hash.slice(0, 8)}`;
}

/** Also of an address that names who behind "?", and of one that leads to a socket and has no place for it before. */
export function withCredentials(
  ownerUrl: string,
  { name, password }: { name: string; password: string },
) {
  const url = new URL(ownerUrl);
  for (const parameter of ["user", "password"]) url.searchParams.delete(parameter);
  if (url.host) {
    url.username = name;
    url.password = encodeURIComponent(password);
  } else {
    url.searchParams.set("user", name);
    url.searchParams.set("password", password);
  }
  return url.href;
}

/** Refuses an address by which the app could change what is on record: the tables' owner's, or a superuser's. */
export async function refuseOwner(appUrl: string) {
  const client = aClient(appUrl);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; owns: boolean; member: boolean }>(
      `select current_user as name, pg_has_role(relowner, 'member') as owns, pg_has_role($1, 'member') as member
       from pg_class where oid = 'audit_entries'::regclass`,
      [group],
    );
    if (!rows[0]?.owns && rows[0]?.member) return;
    throw new LaunchFailure(
      `Tài khoản ${rows[0]?.name} không dùng được cho chương trình: cần một tài khoản thuộc nhóm ${group} và không sở hữu bảng nào. Vui lòng đặt địa chỉ của tài khoản ấy vào APP_DATABASE_URL.`,
    );
  } catch (fault) {
    if (fault instanceof LaunchFailure) throw fault;
    throw notLetIn(fault instanceof Error ? fault.message : String(fault));
  } finally {
    await client.end();
  }
}

function notLetIn(reason: string) {
  return new LaunchFailure(
    `Chương trình không đăng nhập được cơ sở dữ liệu bằng tài khoản riêng của mình (${reason}). Vui lòng kiểm tra APP_DATABASE_URL, hoặc pg_hba.conf của máy chủ PostgreSQL.`,
  );
}

function mayNotMakeRoles() {
  return new LaunchFailure(
    `Tài khoản trong DATABASE_URL không được tạo vai trò. Vui lòng nhờ người quản trị PostgreSQL tạo một tài khoản thuộc nhóm ${group} rồi đặt địa chỉ của nó vào APP_DATABASE_URL.`,
  );
}
