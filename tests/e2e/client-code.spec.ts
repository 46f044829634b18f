import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../gate/step.ts";

const serversOnly = /AUTH_SECRET|DATABASE_URL|TOTP_KEY|ACTIONS_ENCRYPTION_KEY|postgres(ql)?:\/\//;

test("what browsers are sent names none of the server's secrets", () => {
  const build = join(root, process.env.NEXT_DIST_DIR ?? ".next");
  const files = globSync("static/**/*.js", { cwd: build });
  expect(files.length).toBeGreaterThan(0);
  const leaking = files.filter((file) => serversOnly.test(readFileSync(join(build, file), "utf8")));
  expect(leaking).toEqual([]);
});
