import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { LaunchFailure } from "../failure.ts";

const shortest = 12;

type Console = {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
};

const ownConsole: Console = { input: process.stdin, output: process.stdout };

/** BACKUP_PASSPHRASE, else asked for at the console without showing it. */
export async function readPassphrase(at = ownConsole) {
  const passphrase = process.env.BACKUP_PASSPHRASE || (await ask(at));
  if (passphrase.length >= shortest) return passphrase;
  throw new LaunchFailure(`Mật khẩu của bản sao lưu cần từ ${shortest} ký tự.`);
}

async function ask({ input, output }: Console) {
  if (!input.isTTY) {
    throw new LaunchFailure("Vui lòng đặt mật khẩu của bản sao lưu vào biến BACKUP_PASSPHRASE.");
  }
  output.write("Mật khẩu của bản sao lưu (gõ không hiện chữ): ");
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input, output: nowhere, terminal: true });
  try {
    return await reader.question("");
  } finally {
    reader.close();
    output.write("\n");
  }
}
