import { expect, test } from "vitest";
import { namesStatements } from "@/lib/db/statement-names";

const read = (of: string) => `SELECT ${of.padEnd(2000, " ")}`;

test("a long read keeps one name, another has another, and each fits PostgreSQL's 63 bytes", () => {
  const nameOf = namesStatements(10);
  const [one, other] = [nameOf({ sql: read("a") }), nameOf({ sql: read("b") })];
  expect(nameOf({ sql: read("a") })).toBe(one);
  expect(new Set([one, other, ""]).size).toBe(3);
  expect(one.length).toBeLessThanOrEqual(63);
});

test("what is short, or writes, has none; nor what comes after as many as are kept", () => {
  const nameOf = namesStatements(1);
  expect(nameOf({ sql: "SELECT 1" })).toBe("");
  expect(nameOf({ sql: read("a").replace("SELECT", "INSERT") })).toBe("");
  const first = nameOf({ sql: read("a") });
  expect(nameOf({ sql: read("b") })).toBe("");
  expect(nameOf({ sql: read("a") })).toBe(first);
});

test("what every page asks always has a name, however many there are already", () => {
  const nameOf = namesStatements(0);
  expect(nameOf({ sql: read("a") })).toBe("");
  expect(nameOf({ sql: "/* every page */ with noted as (" })).not.toBe("");
});
