import { describe, expect, test } from "vitest";
import { kindsText, uploadWords } from "@/lib/file/labels";
import { downloadName, kindRefusal, limits, plainName, scans, sizeRefusal } from "@/lib/file/rules";
import { sizeText } from "@/lib/size-text";

test("a form without a file is told from one with an empty file", () => {
  expect(sizeRefusal(undefined)).toBe("file.missing");
  expect(sizeRefusal({ name: "", size: 0 })).toBe("file.missing");
  expect(sizeRefusal({ name: "bienban.pdf", size: 0 })).toBe("file.empty");
});

test("a file may hold 20 MB and not a byte more", () => {
  expect(sizeRefusal({ name: "a.pdf", size: limits.bytes })).toBeNull();
  expect(sizeRefusal({ name: "a.pdf", size: limits.bytes + 1 })).toBe("file.tooLarge");
});

test("a kind that was not asked for is refused, and so is what cannot be told", () => {
  expect(kindRefusal("pdf", scans)).toBeNull();
  expect(kindRefusal("xlsx", scans)).toBe("file.wrongKind");
  expect(kindRefusal(null, scans)).toBe("file.wrongKind");
});

describe("a name", () => {
  test.each([
    ["C:\\Users\\van thu\\biên bản.pdf", "biên bản.pdf"],
    ["../../etc/passwd", "passwd"],
    ["bie\u0302n\u202ebản\u0000.pdf", "biênbản.pdf"],
    ["", "tep"],
  ])("%j is kept as %j", (name, kept) => expect(plainName(name)).toBe(kept));

  test("is shortened at its beginning, so that its ending stays", () => {
    const kept = plainName(`${"a".repeat(500)}.pdf`);
    expect(kept).toHaveLength(limits.name);
    expect(kept.endsWith(".pdf")).toBe(true);
  });

  test.each([
    ["giấy.pdf", "pdf", "giấy.pdf"],
    ["ảnh.JPEG", "jpeg", "ảnh.JPEG"],
    ["hoadon.exe", "pdf", "hoadon.pdf"],
    ["khong-duoi", "png", "khong-duoi.png"],
  ] as const)("%s that is a %s is handed out as %s", (name, kind, handedOut) =>
    expect(downloadName({ name, kind })).toBe(handedOut),
  );
});

test.each([
  [25 * 1024 * 1024, "25 MB"],
  [20 * 1024 * 1024 + 1, "20,1 MB"],
  [1_400_000, "1,4 MB"],
  [831_000, "812 KB"],
  [12, "12 byte"],
])("%i bytes are said as %s", (bytes, words) => expect(sizeText(bytes)).toBe(words));

test("a field says which files it takes", () => {
  expect(kindsText(["pdf"])).toBe("PDF");
  expect(uploadWords(scans)).toMatchObject({
    accept: ".pdf,.jpg,.jpeg,.png",
    hint: "Tệp PDF, ảnh JPEG hoặc ảnh PNG, nhiều nhất 20 MB.",
  });
});
