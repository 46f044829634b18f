import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../gate/step.ts";

const build = join(root, process.env.NEXT_DIST_DIR ?? ".next");
const sent = globSync("static/**/*.js", { cwd: build });
const textOf = (file: string) => readFileSync(join(build, file), "utf8");

const serversOnly = /AUTH_SECRET|DATABASE_URL|TOTP_KEY|ACTIONS_ENCRYPTION_KEY|postgres(ql)?:\/\//;

test("what browsers are sent names none of the server's secrets", () => {
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((file) => serversOnly.test(textOf(file)))).toEqual([]);
});

/** Came after Chrome 109, and nothing but the polyfills of much older browsers holds it: a page would stop in the middle. */
const newer = [
  /\b(?:Object|Map)\.groupBy\b/,
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(/,
  /\b(?:Array\.fromAsync|Promise\.withResolvers|Promise\.try|RegExp\.escape|AbortSignal\.any)\b/,
  /\.(?:values|keys|entries)\(\)\.(?:map|filter|flatMap|reduce|some|every|find|take|drop|toArray|forEach)\(/,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
];

test("what browsers are sent runs in Chrome 109", () => {
  const manifest = JSON.parse(textOf("build-manifest.json"));
  const files = sent.filter((file) => !manifest.polyfillFiles.includes(file));
  expect(files.length, "the polyfills are among what is sent").toBeLessThan(sent.length);
  const tooNew = files.flatMap((file) =>
    newer.flatMap((sign) => textOf(file).match(sign)?.[0] ?? []).map((found) => [file, found]),
  );
  expect(tooNew).toEqual([]);
});
