import { expect, test } from "vitest";
import { uploadsField } from "@/lib/file/schema";

test("a field left empty brings no file, however its emptiness is named; an empty file is one, to be refused", () => {
  const empty = (name: string) => new File([], name);
  expect(uploadsField.parse([empty(""), empty("undefined")])).toEqual([]);
  const brought = [new File(["x"], "undefined"), empty("bienban.pdf")];
  expect(uploadsField.parse([...brought, empty("undefined")])).toEqual(brought);
  expect(uploadsField.parse(undefined)).toEqual([]);
});
