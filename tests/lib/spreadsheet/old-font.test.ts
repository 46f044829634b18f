import { expect, test } from "vitest";
import { oldFontOf } from "@/lib/spreadsheet/old-font";
import { aFile, aRow, aZip, refusalOf, workbookParts } from "./files";

test.each(["Hµ Néi", "§«ng Anh", "Mª Linh", "Sãc S¬n", "b¸o c¸o", "MÆt trËn Tæ quèc ViÖt Nam"])(
  "%s is TCVN3",
  (text) => {
    expect(oldFontOf(text)).toBe("TCVN3 (ABC)");
  },
);

test.each(["Haø Noäi", "Ñoâng Anh", "Meâ Linh", "Baùo caùo", "Maët traän Toå quoác Vieät Nam"])(
  "%s is VNI",
  (text) => {
    expect(oldFontOf(text)).toBe("VNI");
  },
);

test.each([
  "Hà Nội",
  "Đông Anh",
  "Thanh Trì",
  "Hòa Bình, hoà bình".normalize("NFD"),
  "TÊN ĐƠN VỊ",
  "bê tông, quê nhà, tôi, xoè, khoẻ",
  "500 µg; 12 m²; 1½; ©2024; §5; Lễ Noël",
  "lừa đảo “qua mạng” – 7.690",
  "toàn, hoặc, thuở, nghĩa, huyện, xuân, tuần",
  "",
])("%s is Unicode", (text) => {
  expect(oldFontOf(text)).toBeNull();
});

test("a table in an old font is refused with the cell and the way out", async () => {
  const zip = aZip(workbookParts(aRow(1, ["STT", "Tªn"]) + aRow(2, ["1", "Hµ Néi"])));
  const { code, words } = await refusalOf(aFile(zip));
  expect(code).toBe("sheet.oldFont");
  expect(words).toMatch(/Ô B1 \(“Tªn”\).*TCVN3 \(ABC\).*Ctrl\+Shift\+F6/);
});

test("also in a CSV file, where the letters are bytes of Windows-1252", async () => {
  const bytes = Buffer.from("T\u00aan;S\u00e8\nH\u00b5 N\u00e9i;1\n", "latin1");
  expect(await refusalOf(aFile(bytes, "bang.csv"))).toMatchObject({ code: "sheet.oldFont" });
});
