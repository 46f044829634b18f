import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { LaunchFailure } from "./failure.ts";
import { aClient } from "./postgres/client.ts";

const group = "cum_thi_dua_app";
const login = "cum_thi_dua_login";

/**
 * Makes the role the app signs in with, a member of the group that the migrations gave its grants; returns the address
 * of the same database as that role. Safe to repeat, and for several programs at once: roles belong to the whole server.
 */
export async function ensureAppLogin(ownerUrl: string, password: string): Promise<string> {
  const appUrl = withCredentials(ownerUrl, password);
  if (await isReady(appUrl)) return appUrl;
  const owner = aClient(ownerUrl);
  await owner.connect();
  try {
    await makeLogin(owner, password);
  } finally {
    await owner.end();
  }
  return appUrl;
}

async function makeLogin(owner: pg.Client, password: string, attempt = 1): Promise<void> {
  const secret = owner.escapeLiteral(password);
  try {
    const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [login]);
    await owner.query(`${rowCount ? "alter" : "create"} role ${login} login password ${secret}`);
    await owner.query(`grant ${group} to ${login}`);
  } catch (fault) {
    const code = fault instanceof pg.DatabaseError ? fault.code : undefined;
    if (code === "42501") throw mayNotMakeRoles();
    if (!madeMeanwhile(code) || attempt === 10) throw fault;
    await delay(50 * attempt);
    await makeLogin(owner, password, attempt + 1);
  }
}

/** Another program was doing the same: duplicate role, duplicate key, or "tuple concurrently updated". */
function madeMeanwhile(code: string | undefined) {
  return code === "42710" || code === "23505" || code === "XX000";
}

async function isReady(appUrl: string) {
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
    if (refused) return false;
    throw fault;
  } finally {
    await client.end();
  }
}

function withCredentials(ownerUrl: string, password: string) {
  const url = new URL(ownerUrl);
  url.username = login;
  url.password = encodeURIComponent(password);
  return url.href;
}

function mayNotMakeRoles() {
  return new LaunchFailure(
    `Tài khoản trong DATABASE_URL không được tạo vai trò. Vui lòng nhờ người quản trị PostgreSQL tạo một tài khoản thuộc nhóm ${group} rồi đặt địa chỉ của nó vào APP_DATABASE_URL.`,
  );
}
