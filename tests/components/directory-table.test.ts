import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DirectoryTable } from "@/components/cluster/directory-table";
import type { DirectoryPerson, DirectoryView } from "@/lib/cluster/queries/directory";

type Unit = DirectoryView["units"][number];

const district = { id: "a", kind: "ruralDistrict", fromOn: "1961-05-31", toOn: null } as const;
const person: DirectoryPerson = {
  ...{ id: "1", role: "unitLeader", post: "Chủ tịch", unitId: "a", clusterId: null },
  ...{ fullName: "Lê Bình", phone: "0912345678", email: null, standsIn: null },
};

function drawn(people: DirectoryPerson[]) {
  const leads: Unit["leads"] = [{ unitId: "a", role: "lead", year: 2024 }];
  const directory: DirectoryView = {
    ...{ clusterId: "1", kind: "cluster", label: "số 3", day: "2024-02-29", assigned: [] },
    owner: { ...district, id: "b", name: "Hà Nội" },
    units: [{ ...district, name: "Sóc Sơn", people, leads }],
  };
  return renderToStaticMarkup(createElement(DirectoryTable, { directory }));
}

test("on the directory a number is one touch away, and who stands in says for whom and until when", () => {
  const standsIn: DirectoryPerson["standsIn"] = { for: "Trần An", until: "2024-03-31" };
  const html = drawn([{ ...person, standsIn }]);
  expect(html).toContain('href="tel:0912345678"');
  expect(html).toContain("0912 345 678");
  expect(html).toContain("thay đồng chí Trần An đến hết ngày 31/3/2024");
  expect(html).toContain("1. Ủy ban MTTQ Việt Nam huyện Sóc Sơn · Cụm trưởng năm 2024");
});

test("who has no number and a unit that has nobody are said, not left out", () => {
  expect(drawn([{ ...person, phone: null }])).toContain("chưa có");
  expect(drawn([])).toContain("chưa có người được phân công");
});
