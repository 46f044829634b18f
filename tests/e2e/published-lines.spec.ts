import { expect, type Page } from "@playwright/test";
import type { Person } from "./support/people.ts";
import { type Size, sizes } from "./support/sizes.ts";
import { test } from "./support/test.ts";

/** The table of the article of 8/11/2022, line by line: the indicator, and the cluster's total as published. */
const published: [string, RegExp][] = [
  ["Nhà Đại đoàn kết xây mới, sửa chữa", /^133$/],
  ["Kinh phí nhà Đại đoàn kết", /^trên 6\.000$/],
  ["Hỗ trợ học sinh nghèo, phát triển sản xuất, khám chữa bệnh", /^trên 3\.000$/],
  ["Thu Quỹ “Vì biển, đảo Việt Nam”", /^trên 7\.690$/],
  ["Thôn, TDP tổ chức Hội nghị đại biểu Nhân dân", /^100,0% ?740\/740$/],
  ["Xã tổ chức Hội nghị ĐBND", /^100,0% ?106\/106$/],
  ["Ý kiến trực tiếp", /^9\.379$/],
  ["Ý kiến qua phiếu", /^1\.299$/],
  ["Ca hỏa táng / tổng ca tử vong", /^85,4% ?4\.375\/5\.121$/],
  ["Cuộc giám sát (chủ trì và phối hợp)", /^1\.053$/],
  ["Vụ hòa giải thành / tổng vụ", /^84,3% ?694\/823$/],
];

const readers = {
  "the cluster's secretary": "secretary",
  "a member unit's chair": "head",
} as const;

for (const [[who, person], [screen, size]] of everyReader()) {
  test(`${who} finds every published line of 2022 on a ${screen}`, async ({ lookingAs }) => {
    const page = await openYear(await lookingAs(person satisfies Person), "2022", size);
    for (const [indicator, total] of published) {
      const cell = line(page, indicator).getByRole("cell", { name: total });
      await expect(cell, indicator).toBeVisible();
    }
  });
}

test("the split over units is there, and says that it is illustrative", async ({ lookingAs }) => {
  const page = await openYear(await lookingAs("secretary"), "2022");
  const split = line(page, "Thu Quỹ “Vì biển, đảo Việt Nam”").getByRole("img");
  await expect(split).toHaveAccessibleName(/Thanh Trì trên 1\.600; .*Đông Anh 2\.280/);
  await expect(page.getByText("số liệu theo đơn vị mang tính minh họa")).toBeVisible();
  await expect(page.getByText("Dữ liệu minh họa, không dùng cho công tác thật.")).toBeVisible();
});

test("Sóc Sơn leads in 2023, and Thanh Trì is its deputy", async ({ lookingAs }) => {
  const page = await openYear(await lookingAs("secretary"), "2023");
  await page.getByRole("link", { name: "Cụm trưởng, Cụm phó" }).click();
  const chosen = page.getByRole("main").getByRole("listitem");
  const acclaimed = String.raw`\(suy tôn tại Hội nghị tổng kết ngày 08/11/2022\)`;
  const line = (words: string) => chosen.filter({ hasText: new RegExp(`${words} ${acclaimed}`) });
  await expect(line("Cụm trưởng năm 2023: .*huyện Sóc Sơn")).toBeVisible();
  await expect(line("Cụm phó năm 2023: .*huyện Thanh Trì")).toBeVisible();
});

function everyReader() {
  return Object.entries(readers).flatMap((reader) =>
    Object.entries(sizes).map((size) => [reader, size] as const),
  );
}

/** From the overview to another year of the cluster, as people go there. */
async function openYear(page: Page, year: string, size: Size = sizes.desktop) {
  await page.setViewportSize(size);
  await page.goto("/overview");
  await page.getByLabel("Năm", { exact: true }).selectOption(year);
  await page.getByRole("button", { name: "Xem", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cụm thi đua số 3, năm ${year}`);
  return page;
}

function line(page: Page, indicator: string) {
  const name = page.getByRole("rowheader", { name: indicator, exact: true });
  return page.getByRole("row").filter({ has: name });
}
