import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guidesOf } from "@/components/help/guides";
import type { CapacityRole } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/labels";

const screens = globSync("{app,components,lib}/**/*.{ts,tsx}")
  .filter((file) => !file.includes("help/guides"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")
  .replace(/\s+/g, " ");

const roles = Object.keys(roleLabels) as CapacityRole[];

test.each(roles)("what is named to %s in quotation marks stands on a screen", (role) => {
  const named = guidesOf(role)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => [...step.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? ""));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((words) => !screens.includes(words))).toEqual([]);
});

test.each(roles)("%s finds each guide once", (role) => {
  const tasks = guidesOf(role).map(({ task }) => task);
  expect(new Set(tasks).size).toBe(tasks.length);
});
