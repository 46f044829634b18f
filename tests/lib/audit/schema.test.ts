import { expect, test } from "vitest";
import { type LogInput, logAddress, logInput } from "@/lib/audit/schema";

const chain = "owner:0198f000-0000-7000-8000-000000000001";

const asked: LogInput[] = [
  { q: "", chain: null, after: null },
  { q: "đông anh & sóc sơn", chain, after: null },
  { q: "", chain: null, after: { chainId: chain, number: 12 } },
];

test.each(asked)("the log's address says what it asks for and is read back: %o", (input) => {
  const { searchParams } = new URL(logAddress(input), "http://localhost");
  expect(logInput.parse(Object.fromEntries(searchParams))).toEqual(input);
});

test.each([
  { chain: "owner:1 or 1=1" },
  { chain: ["a", "b"] },
  { after: "12" },
  { after: `x.${chain}` },
  { after: `12345678901.${chain}` },
  { q: ["a", "b"] },
])("an address that makes no sense asks for nothing in particular: %o", (params) => {
  expect(logInput.parse(params)).toEqual({ q: "", chain: null, after: null });
});
