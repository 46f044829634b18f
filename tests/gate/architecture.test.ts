import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { root, tool } from "./step.ts";

/** A real process is started: on a busy machine it takes longer than tests usually may. */
const patient = { timeout: 120_000 };

const config = join(root, ".dependency-cruiser.cjs");
const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(config);

/** A house in miniature that breaks every rule once. Each line is a file and what it imports. */
const house = {
  "lib/db/client.ts": "",
  "lib/db/generated/client.ts": "",
  "lib/covenant/text-hash.ts": 'import "node:fs";',
  "lib/covenant/labels.ts": "",
  "lib/covenant/queries.ts":
    'import "../../app/not-found"; import "../db/client"; export type View = 1;',
  "lib/covenant/commands/sign-covenant.ts": 'import "../text-hash"; import "../../db/client";',
  "lib/covenant/rules.ts": 'import "./text-hash";',
  "lib/covenant/actions.ts": 'import "./commands/sign-covenant"; import "../db/generated/client";',
  "lib/election/commands.ts": 'import "../covenant/text-hash";',
  "lib/election/ballot.ts": 'import "./envelope";',
  "lib/election/envelope.ts": 'import "./ballot";',
  "tests/lib/covenant/text-hash.test.ts": 'import "../../../lib/covenant/text-hash";',
  "components/ui/button.tsx": 'import "../../lib/covenant/labels";',
  "components/covenant/covenant-row.tsx": 'import type { View } from "../../lib/covenant/queries";',
  "components/covenant/covenant-list.tsx": 'import "../../lib/covenant/queries";',
  "components/covenant/covenant-text.tsx": 'import "../../lib/covenant/text-hash";',
  "app/not-found.tsx": 'import "../lib/covenant/commands/sign-covenant";',
};

const broken = [
  { rule: "no-cycles", by: "lib/election/ballot.ts" },
  { rule: "pure-stays-pure", by: "lib/covenant/rules.ts" },
  { rule: "database-behind-queries-and-commands", by: "lib/covenant/actions.ts" },
  { rule: "commands-through-actions", by: "app/not-found.tsx" },
  { rule: "components-take-props", by: "components/covenant/covenant-list.tsx" },
  { rule: "ui-knows-no-domain", by: "components/ui/button.tsx" },
  { rule: "lib-below-the-screen", by: "lib/covenant/queries.ts" },
  { rule: "domain-insides-are-private", by: "lib/election/commands.ts" },
  { rule: "domain-insides-are-private", by: "components/covenant/covenant-text.tsx" },
];

const site = mkdtempSync(join(tmpdir(), "house-"));

beforeAll(() => {
  for (const [file, text] of Object.entries({ ...house, "tsconfig.json": "{}" })) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
});

afterAll(() => rmSync(site, { recursive: true }));

test("every architecture rule catches what breaks it, and nothing else", patient, () => {
  const found = violations();
  expect(found).toEqual(expect.arrayContaining(broken));
  expect(found).toHaveLength(broken.length);
});

test("no architecture rule is without a trial", patient, () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(
    new Set(rules.forbidden.map(({ name }) => name)),
  );
});

function violations() {
  const { stdout } = spawnSync(
    process.execPath,
    [
      tool("dependency-cruiser", "depcruise"),
      ...["app", "components", "lib", "tests", "--config", config, "--output-type", "json"],
    ],
    { cwd: site, encoding: "utf8" },
  );
  return report
    .parse(JSON.parse(stdout))
    .summary.violations.map(({ rule, from }) => ({ rule: rule.name, by: from }));
}

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
