import { expect } from "@playwright/test";
import { accountAt, haiBaTrung, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { forgePost } from "../support/form-post.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";
import { filledIn, workbookAt } from "../support/workbook.ts";

test("a workbook of the year before is brought in, and the first year has its “cùng kỳ”", async ({
  signedInAs,
}) => {
  const { formId, periodId, clusterId, nameOf } = await openMonth({
    ...{ name: "tháng có cùng kỳ", codes: ["khen_thuong_tap_the", "khen_thuong_ca_nhan"] },
  });
  const opened = await forgePost(
    "openYearAction",
    { clusterId, year: "2023", start: "empty" },
    "admin",
  );
  expect(opened).toEqual({ done: "Đã mở năm thi đua 2023." });
  const specialist = await signedInAs("specialist");

  await test.step("the office opens the month of the year before, for old figures alone", async () => {
    await specialist.goto(`/forms/${formId}`);
    const typed = {
      ...{ "Tên kỳ": "tháng cũ 2/2023", "Ngày mở": "2023-02-15", "Hạn gửi": "2023-02-20" },
      ...{ "Số liệu từ ngày": "2023-01-15", "Số liệu đến hết ngày": "2023-02-14" },
    };
    for (const [label, value] of Object.entries(typed))
      await specialist.getByLabel(label, { exact: true }).fill(value);
    await press(specialist, "Mở kỳ báo cáo");
    await expect(specialist.getByText("Đã mở kỳ báo cáo tháng cũ 2/2023.")).toBeVisible();
  });

  await test.step("one workbook brings the figures of two units", async () => {
    await specialist.goto(`/clusters/${clusterId}/2023/sending`);
    await expect(specialist.getByText(/0\/6 đơn vị đã có số/)).toBeVisible();
    await specialist.getByRole("link", { name: "Nhập số liệu cũ từ Excel" }).click();
    await expect(specialist.getByText(/^Số liệu của năm trước, để so sánh cùng kỳ/)).toBeVisible();
    const form = specialist.getByRole("link", { name: "Tải biểu, mỗi đơn vị một cột" });
    const blank = await workbookAt(specialist, (await form.getAttribute("href")) ?? "");
    const file = await filledIn(blank, (sheet) => {
      for (const [address, figure] of Object.entries({ E6: "8", F6: "11", F7: "46" }))
        sheet.getCell(address).value = figure;
    });
    await specialist.getByLabel(/^Văn bản chung/).fill("Báo cáo số 12/BC-CTĐ ngày 20/02/2023");
    await specialist.getByLabel("Tệp Excel đã điền").setInputFiles(file);
    await press(specialist, "Xem trước");
    await press(specialist, "Ghi vào báo cáo");
    await expect(specialist.getByText("Đã ghi 3 ô từ tệp Excel.")).toBeVisible();
    await specialist.goto(`/clusters/${clusterId}/2023/sending`);
    await expect(specialist.getByText(/2\/6 đơn vị đã có số/)).toBeVisible();
  });

  await test.step("they stand beside what the unit types in its first year", async () => {
    const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
    await officer.goto(`/reports/${periodId}/${await unitIdOf(haiBaTrung)}`);
    await officer.getByLabel("Cùng kỳ năm trước").check();
    await expect(officer.getByRole("columnheader", { name: /^Cùng kỳ/ })).toBeVisible();
    for (const [index, figure] of ["11", "46"].entries()) {
      const line = officer.getByRole("row", { name: nameOf(index) });
      await expect(line.getByRole("cell").last()).toHaveText(new RegExp(`${figure}$`));
    }
  });
});
