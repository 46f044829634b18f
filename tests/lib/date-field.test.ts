import { expect, test } from "vitest";
import { clockField, dayField } from "@/lib/date-field";

test("a form gives a day and an hour", () => {
  expect(dayField().parse("29/02/2024")).toBe("2024-02-29");
  expect(clockField().parse("17 giờ 00")).toBe("17:00");
});

test("an impossible day or hour gets a sentence with an example", () => {
  const words = (result: ReturnType<ReturnType<typeof dayField>["safeParse"]>) =>
    result.error?.issues.map(({ message }) => message);
  expect(words(dayField().safeParse("31/4/2024"))).toEqual([expect.stringContaining("29/02/2024")]);
  expect(clockField().safeParse("25:00").error?.issues).toHaveLength(1);
});
