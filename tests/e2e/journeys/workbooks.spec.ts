import { expect, type Page } from "@playwright/test";
import { accountAt, haiBaTrung, longBien, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";
import { filledIn, type Sheet, workbookAt } from "../support/workbook.ts";

test("a secretary's one workbook names its wrong cells and takes none, then fills every unit's report", async ({
  signedInAs,
}) => {
  const { periodId, clusterId, nameOf } = await openMonth({
    ...{ name: "tháng một tệp", codes: ["hoc_bong", "kham_chua_benh"] },
  });
  const secretary = await signedInAs(
    await accountAt(longBien, "unitReporter", { forCluster: true }),
  );
  await secretary.goto(`/clusters/${clusterId}/2024/sending`);
  const panel = secretary.getByRole("region", { name: "Báo cáo tháng một tệp" });
  await panel.getByRole("link", { name: "Nhập thay các đơn vị từ Excel" }).click();
  const form = secretary.getByRole("link", { name: "Tải biểu, mỗi đơn vị một cột" });
  const blank = await workbookAt(secretary, (await form.getAttribute("href")) ?? "");

  await test.step("two cells are no figures: each is named by its address, and nothing is written", async () => {
    const document = "Báo cáo số 40/BC-MTTQ ngày 27/02/2024";
    await choose(
      secretary,
      await filledIn(blank, rows([document, ""], ["hai trăm", "180"], ["35", "2"])),
    );
    const wrong = secretary.getByRole("region", { name: "Các ô cần sửa" });
    await expect(wrong.getByRole("row")).toHaveCount(3);
    await expect(wrong.getByRole("row", { name: /^E6 .*Long Biên.* hai trăm/ })).toBeVisible();
    await expect(wrong.getByRole("row", { name: /^F4 Theo văn bản số \(trống\)/ })).toBeVisible();
    await expect(secretary.getByRole("button", { name: "Ghi vào báo cáo" })).toHaveCount(0);
  });

  await test.step("mended, all of it is looked over and written", async () => {
    const documents = ["Báo cáo số 40/BC-MTTQ", "Báo cáo số 31/BC-MTTQ ngày 26/02/2024"] as const;
    await choose(secretary, await filledIn(blank, rows(documents, ["200", "180"], ["35", "2"])));
    await press(secretary, "Ghi vào báo cáo");
    await expect(secretary.getByText("Đã ghi 4 ô từ tệp Excel.")).toBeVisible();
    const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
    await officer.goto(`/reports/${periodId}/${await unitIdOf(haiBaTrung)}`);
    for (const [index, value] of ["180", "2"].entries())
      await expect(officer.getByRole("textbox", { name: nameOf(index) })).toHaveValue(value);
    await expect(officer.getByText(/nhập thay 2 ô, theo Báo cáo số 31\/BC-MTTQ/)).toBeVisible();
  });
});

test("a workbook of another unit, with a moved column or a formula, is refused for what it is", async ({
  signedInAs,
}) => {
  const { periodId } = await openMonth({ name: "tháng tệp lạ", codes: ["ho_ngheo_giup_do"] });
  const own = `/reports/${periodId}/${await unitIdOf(haiBaTrung)}/import`;
  const theirs = `/reports/${periodId}/${await unitIdOf(longBien)}/import`;
  const neighbour = await signedInAs(await accountAt(longBien, "unitReporter"));
  const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
  await officer.goto(own);

  const other = await workbookAt(neighbour, `${theirs}/template`);
  await choose(officer, await filledIn(other, write("7")));
  await expect(
    officer.getByText(/Tệp này là biểu của đơn vị khác \(quận Long Biên\)/),
  ).toBeVisible();

  const blank = await workbookAt(officer, `${own}/template`);
  await choose(officer, await filledIn(blank, (sheet) => sheet.spliceColumns(4, 1)));
  await expect(officer.getByText(/đã bị chuyển chỗ: ô F3/)).toBeVisible();

  await choose(officer, await filledIn(blank, write({ formula: "3+4", result: 7 })));
  await expect(officer.getByText(/công thức/).first()).toBeVisible();
  await expect(officer.getByRole("button", { name: "Ghi vào báo cáo" })).toHaveCount(0);
});

async function choose(page: Page, file: Awaited<ReturnType<typeof filledIn>>) {
  await page.getByLabel("Tệp Excel đã điền").setInputFiles(file);
  await press(page, "Xem trước");
}

/** Into the only open cell of a unit's own form. */
function write(value: string | { formula: string; result: number }) {
  return (sheet: Sheet) => {
    sheet.getCell("F5").value = value;
  };
}

type Pair = readonly [string, string];

/** Of the first two units: from which documents their figures are, then line by line. */
function rows(documents: Pair, first: Pair, second: Pair) {
  const cells = { E4: documents[0], F4: documents[1], E6: first[0], F6: first[1] };
  return (sheet: Sheet) => {
    for (const [address, words] of Object.entries({ ...cells, E7: second[0], F7: second[1] }))
      sheet.getCell(address).value = words;
  };
}
