import { expect, test } from "vitest";
import { sizeComplaint } from "@/components/ui/upload-size";

const sized = (megabytes: number, name = "anh.jpg") =>
  new File([new Uint8Array(megabytes * 1024 * 1024)], name);

test("a file that is too large is named, and several that are too much together are said to be", () => {
  expect(sizeComplaint([sized(1), sized(20)], 20)).toBe("");
  expect(sizeComplaint([sized(1), sized(21, "bienban.pdf")], 20)).toMatch(
    /^Tệp “bienban.pdf” có dung lượng 21 MB/,
  );
  expect(sizeComplaint([sized(16), sized(16)], 20)).toMatch(/dung lượng 32 MB.*nhiều nhất 30 MB/);
});
