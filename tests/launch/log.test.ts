import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { takeOverConsole } from "@/lib/launch/log";

const phone = "0912 345 678";

/** What a line of the log holds of something said on the console, its time and level apart. */
function lineOf(say: () => void) {
  const before = { ...console };
  const listeners = process.listeners("uncaughtException");
  let written = "";
  const write = (line: Buffer, _encoding: string, done: () => void) => {
    written += line;
    done();
  };
  try {
    takeOverConsole(pino({ base: null }, new Writable({ write })));
    say();
  } finally {
    Object.assign(console, before);
    const added = process
      .listeners("uncaughtException")
      .filter((each) => !listeners.includes(each));
    for (const each of added) process.off("uncaughtException", each);
  }
  return written;
}

test("a fault leaves its name, code and place, and nothing that someone typed", () => {
  const fault = Object.assign(new TypeError(`no unit called\n    at ${phone} (Đông Anh)`), {
    code: "P2002",
  });
  const line = lineOf(() => console.error(`⨯ saving ${phone}`, fault, { phone }));
  expect(line).not.toContain(phone);
  expect(JSON.parse(line)).toMatchObject({ level: 50, fault: "TypeError", code: "P2002" });
  expect(JSON.parse(line).at[0]).toContain("log.test.ts");
});

test("a complaint in words alone leaves where it was said, and chatter leaves nothing", () => {
  const line = lineOf(() => console.warn(`⚠ cannot call ${phone}`));
  expect(line).not.toContain(phone);
  expect(JSON.parse(line).at[0]).toContain("log.test.ts");
  expect(lineOf(() => console.log(phone))).toBe("");
});
