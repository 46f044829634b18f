import { expect, test } from "vitest";
import { directoryRows } from "@/lib/cluster/labels";

const person = { post: "Chủ tịch", phone: "0912345678", email: null, standsIn: null };

test("the directory's sheet holds the office's people first, then unit by unit, whom they stand in for too", () => {
  const rows = directoryRows({
    owner: { kind: "centralCity", name: "Hà Nội" },
    assigned: [{ ...person, fullName: "Vũ Thị Khánh", post: "Phó Chủ tịch", phone: null }],
    units: [
      {
        ...{ kind: "ruralDistrict", name: "Sóc Sơn" },
        people: [
          { ...person, fullName: "Trần An", email: "an@example.vn" },
          { ...person, fullName: "Lê Bình", standsIn: { for: "Trần An" } },
        ],
      },
      { kind: "ruralDistrict", name: "Mê Linh", people: [] },
    ],
  });
  const [city, district] = ["thành phố Hà Nội", "huyện Sóc Sơn"].map(
    (place) => `Ủy ban MTTQ Việt Nam ${place}`,
  );
  expect(rows).toEqual([
    [city, "Vũ Thị Khánh", "Phó Chủ tịch", "", ""],
    [district, "Trần An", "Chủ tịch", "0912 345 678", "an@example.vn"],
    [district, "Lê Bình (thay Trần An)", "Chủ tịch", "0912 345 678", ""],
  ]);
});
