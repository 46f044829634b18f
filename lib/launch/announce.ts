import { readFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Place } from "./place.ts";
import { isLoopback, type ServeOptions } from "./server-options.ts";

type Running = { place: Place; options: ServeOptions; port: number; setupCode: string | null };

/** The last words of a start: where to go, and with which account. */
export function announce({ place, options, port, setupCode }: Running) {
  const addresses = addressesOf(options, port);
  console.log(
    `\nQuản lý cụm thi đua đang chạy${place.mode === "demo" ? " với dữ liệu minh họa" : ""}:`,
  );
  for (const address of addresses) console.log(`  ${address}`);
  if (place.mode === "demo") printAccounts(join(place.folder, "accounts.json"));
  if (setupCode) {
    console.log(
      `\nChưa có người quản trị. Mở ${addresses[0]}/setup và nhập mã ${grouped(setupCode)} để tạo.`,
    );
  }
  if (!isLoopback(options.host) && !options.tls && !options.trustProxy) console.log(plainHttp);
  console.log("\nNhấn Ctrl-C để dừng.");
}

const plainHttp = `
Đang chạy bằng HTTP không mã hóa: mật khẩu đi trên mạng ở dạng đọc được, và trình duyệt không cho các máy khác
dùng những việc cần kết nối an toàn. Để dùng thật, vui lòng đặt TLS_CERT và TLS_KEY, hoặc đặt sau máy chủ HTTPS.`;

/** Where browsers reach it as far as this machine knows: by its own name, and open to others by its addresses. */
export function addressesOf({ host, tls }: ServeOptions, port: number) {
  const scheme = tls ? "https" : "http";
  const everywhere = host === "0.0.0.0" || host === "::";
  const names = everywhere
    ? ["localhost", ...ownAddresses()]
    : [host === "127.0.0.1" ? "localhost" : host];
  return names.map((name) => `${scheme}://${name.includes(":") ? `[${name}]` : name}:${port}`);
}

function ownAddresses() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);
}

const accountList = z.array(
  z.object({ role: z.string(), userName: z.string(), password: z.string() }),
);

function printAccounts(file: string) {
  const accounts = readAccounts(file);
  if (accounts.length === 0) return;
  console.log("\nTài khoản dùng thử (vai trò · tên đăng nhập · mật khẩu):");
  const wide = (texts: string[]) => Math.max(...texts.map(({ length }) => length));
  const [roles, names] = [accounts.map(({ role }) => role), accounts.map((a) => a.userName)];
  for (const { role, userName, password } of accounts) {
    console.log(`  ${role.padEnd(wide(roles))}  ${userName.padEnd(wide(names))}  ${password}`);
  }
}

function readAccounts(file: string) {
  try {
    return accountList.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return [];
  }
}

function grouped(code: string) {
  return code.match(/.{1,4}/g)?.join("-") ?? code;
}
