import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const support = (file: string) => `${root}tests/support/${file}`;

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Throws outside a React server build; the tests are the server.
      { find: /^server-only$/, replacement: support("empty.ts") },
    ],
  },
  test: {
    env: {
      // Neither UTC nor a whole hour: code that forgets its time zone fails here.
      TZ: "Asia/Kathmandu",
      // Vitest would set its own word here.
      MODE: "office",
      AUTH_SECRET: "the tests' own, as long as a real one",
      FILES_DIR: join(tmpdir(), "cum-thi-dua-tests"),
      TOTP_KEY: Buffer.alloc(32, "key").toString("base64"),
      SETUP_CODE_HASH: createHash("sha256").update("CONSOLECODE").digest("hex"),
    },
    sequence: { shuffle: true, setupFiles: "list" },
    // Vitest would leave a core to the machine; a file waits for its database half of the time.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: [support("noise-is-failure.ts")],
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/{gate,lib,components}/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          // What is pure keeps nothing: the files share a process, in half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/{lib,support}/**/*.db.test.ts"],
          // The files of a worker share its modules and its database, which every test leaves empty.
          isolate: false,
          // Prisma reads relations side by side on one connection, of which pg disapproves.
          execArgv: ["--disable-warning=DeprecationWarning"],
          globalSetup: [support("global-setup.ts")],
          setupFiles: [support("own-database.ts"), support("one-connection.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "launch",
          include: ["tests/launch/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
