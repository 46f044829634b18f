import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { authorize, Refusal, type RefusalCode, refusals, refuse, wordsOf } from "@/lib/refusal";

const sentences = Object.entries(refusals) as [RefusalCode, string][];

/** What an official sentence asks of its reader, or that nothing is asked. */
const wayOut =
  /[Vv]ui lòng|[Kk]hông cần|[Mm]uốn|[Cc]ần |Có thể|[Mm]ở tệp|chọn|chờ|liên hệ|quay lại|tự mở|đã giữ/;

test("every refusal says what to do now", () => {
  // A sentence that ends in {why} hands on one that has its own way out; notFound must not say whether there is anything.
  const silent = sentences
    .filter(([code, words]) => code !== "notFound" && !words.endsWith("{why}"))
    .filter(([, words]) => !wayOut.test(words));
  expect(silent).toEqual([]);
});

test("no refusal shouts, blames, or says “bạn”", () => {
  const rude = sentences.filter(([, words]) => /!|\b[Bb]ạn\b|nhập sai|không được phép/.test(words));
  expect(rude).toEqual([]);
});

test("every refusal ends as a sentence does", () => {
  expect(sentences.filter(([, words]) => !/(\.|\{why\})$/.test(words))).toEqual([]);
});

test("no refusal is left that nothing refuses with", () => {
  const code = globSync("{app,components,lib}/**/*.{ts,tsx}")
    .filter((file) => !file.includes("refusals/") && !file.includes("generated"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const unused = sentences.filter(([name]) => !code.includes(`"${name}"`));
  expect(unused.map(([name]) => name)).toEqual([]);
});

test("the facts of a refusal stand in its sentence, and one that is missing leaves a gap", () => {
  const full = new Refusal("unit.codeTaken", { code: "00454" });
  expect(wordsOf(full)).toMatch(/^Mã 00454 đang do đơn vị khác sử dụng/);
  expect(wordsOf(new Refusal("unit.codeTaken"))).toMatch(/^Mã … đang/);
});

test("no code is no refusal, and a policy's no is “notAllowed”", () => {
  expect(() => refuse(null)).not.toThrow();
  expect(() => authorize(true)).not.toThrow();
  expect(() => authorize(false)).toThrow("notAllowed");
});
