import { expect, type Page } from "@playwright/test";
import { accountAt, haiBaTrung } from "../support/cluster-one.ts";
import { asOwner } from "../support/demo.ts";
import { downloaded } from "../support/download.ts";
import { typeInto } from "../support/keyboard.ts";
import { addAreas, heading, openForm } from "../support/month.ts";
import { test } from "../support/test.ts";
import { filledIn, type Sheet } from "../support/workbook.ts";

test.describe.configure({ timeout: 120_000 }); // three people, from registering to the total

/** A unit of Cụm thi đua số 1, whose figures of this form's lines no other test writes; it asks nobody of another cluster. */
const unitCode = haiBaTrung;
const form = { name: "Báo cáo tháng của Cụm số 1", label: "tháng 1 của Cụm số 1" } as const;

test("a figure comes in where it arises, and ends in the cluster's total", async ({
  signedInAs,
}) => {
  const place = await prepared();
  const head = await signedInAs(await accountAt(unitCode, "unitLeader"));
  const officer = await signedInAs(await accountAt(unitCode, "unitReporter"));
  const specialist = await signedInAs("specialist");

  await test.step("the unit registers, and is confirmed", async () => {
    const registration = `/registrations/${place.clusterYearId}/${place.unitId}`;
    await head.goto(registration);
    await head.getByLabel("Nhà Đại đoàn kết xây mới", { exact: true }).fill("9");
    await head.getByRole("button", { name: "Gửi đăng ký" }).click();
    await expect(head.getByText("Đã gửi đăng ký", { exact: true })).toBeVisible();
    await specialist.goto(registration);
    await specialist.getByRole("button", { name: "Xác nhận đăng ký" }).click();
    await expect(specialist.getByText("Đã xác nhận", { exact: true })).toBeVisible();
  });

  await test.step("the office opens a form for this cluster alone", () =>
    openForm(specialist, {
      ...{ ...form, rhythm: "month", days: ["2024-01-01", "2024-01-31"], lines: [0, 7] },
      cluster: "Cụm thi đua số 1",
    }));
  const lines = await linesOf();
  const report = await reportAddress(place.unitId);

  await test.step("the residential areas' sheet feeds it", async () => {
    await officer.goto(`${report}/areas`);
    const boxes = officer.getByRole("group", { name: "Các cột của bảng kê" }).getByRole("checkbox");
    for (const index of [0, 1, 2]) await boxes.nth(index).check();
    await officer.getByRole("button", { name: "Chọn các cột" }).click();
    await expect(officer.getByText("Đã chọn các cột của bảng kê.")).toBeVisible();
    for (const [index, figure] of [2, 3, 4, 5, 6, 7].entries())
      await officer.locator("input.cellin").nth(index).fill(`${figure}`);
    await officer.getByRole("button", { name: "Lưu bảng kê" }).click();
    await expect(officer.getByText("Đã lưu 6 ô.")).toBeVisible();
    await officer.getByRole("button", { name: "Điền tổng vào 3 ô trống của báo cáo" }).click();
    await expect(officer.getByText("Đã điền 3 ô trống")).toBeVisible();
  });

  await test.step("so does the log of activities", async () => {
    await officer.goto("/activities/new");
    await officer.getByLabel("Nội dung").fill("Họp khu dân cư, lấy ý kiến Nhân dân");
    await officer.getByLabel("Ngày", { exact: true }).fill("2024-01-20");
    await officer
      .getByLabel("Tính vào chỉ tiêu")
      .first()
      .selectOption(lines[4]?.id ?? "");
    await officer.getByLabel("Số lượng hoặc số tiền").first().fill("3");
    await officer.getByRole("button", { name: "Ghi vào nhật ký" }).click();
    await expect(officer).not.toHaveURL(/\/new$/);
    await officer.goto(report);
    await officer.getByRole("button", { name: "Điền số từ nhật ký vào 1 ô trống" }).click();
    await expect(cells(officer).nth(4)).toHaveValue("3");
  });

  await test.step("the rest is typed by keyboard alone, up to the last line", async () => {
    await typeInto(officer, cells(officer).nth(3), "12");
    await officer.keyboard.press("Enter");
    await officer.keyboard.press("Enter");
    await expect(cells(officer).nth(5)).toBeFocused();
    await officer.keyboard.press("k");
    await expect(cells(officer).nth(5)).toHaveValue("không phát sinh");
    await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
  });

  await test.step("the form's workbook brings the last one", async () => {
    await officer.goto(`${report}/import`);
    const form = await downloaded(officer, "Tải biểu Excel");
    await officer.getByLabel("Tệp Excel đã điền").setInputFiles(
      await filledIn(form, (sheet) => {
        lastOpen(sheet).value = "8";
      }),
    );
    await officer.getByRole("button", { name: "Xem trước" }).click();
    await officer.getByRole("button", { name: "Ghi vào báo cáo" }).click();
    await expect(officer.getByText(/^Đã ghi 1 ô/)).toBeVisible();
  });

  await test.step("the officer presents, the head sends", async () => {
    await officer.goto(report);
    await expect(cells(officer).nth(6)).toHaveValue("8");
    await officer.getByRole("button", { name: "Trình lãnh đạo" }).click();
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    await head.goto(report);
    await head.getByRole("button", { name: "Duyệt và gửi" }).click();
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
  });

  await test.step("two lines come back, each for its own cause", async () => {
    await specialist.goto(report);
    await specialist.getByText("Lý do riêng của từng chỉ tiêu").click();
    const causes = specialist.locator("select[name^='cause-']");
    await causes.nth(0).selectOption({ label: "Chưa khớp số kỳ trước" });
    await causes.nth(3).selectOption({ label: "Nhầm đơn vị tính" });
    await specialist.getByRole("button", { name: "Trả lại", exact: true }).click();
    await expect(specialist.getByText("Đã trả lại báo cáo.")).toBeVisible();
    await head.goto(report);
    await expect(head.getByText("Trả lại: Chưa khớp số kỳ trước")).toBeVisible();
    await expect(head.getByText("Trả lại: Nhầm đơn vị tính")).toBeVisible();
  });

  await test.step("sent anew it shows what changed and nothing else, and is confirmed", async () => {
    await cells(head).nth(3).fill("13");
    await head.getByRole("button", { name: "Gửi báo cáo" }).click();
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    await specialist.goto(report);
    await expect(specialist.getByText("lần gửi trước: 12")).toBeVisible();
    await expect(specialist.getByText(/lần gửi trước:/)).toHaveCount(1);
    await specialist.getByRole("button", { name: "Xác nhận số liệu" }).click();
    await expect(specialist.getByText("Đã xác nhận số liệu").first()).toBeVisible();
  });

  await test.step("the cluster's total has each of them", async () => {
    const totals = { 0: "7 ", 3: "13 ", 4: "3 ", 6: "8 " };
    for (const [index, total] of Object.entries(totals)) {
      const line = lines[Number(index)];
      await specialist.goto(`/clusters/${place.clusterId}/2024/figures/${line?.id}`);
      await expect(heading(specialist)).toHaveText(line?.name ?? "");
      const answer = specialist.getByRole("region", { name: "Câu trả lời" }).locator("b");
      await expect(answer).toHaveText(new RegExp(`^${total}`));
    }
  });
});

function cells(page: Page) {
  return page.locator("td.in input.cellin");
}

/** Two residential areas; the cluster's year takes registrations. */
async function prepared() {
  await addAreas({ unitCode, count: 2 });
  const [place] = await asOwner<{ clusterId: string; clusterYearId: string; unitId: string }>(
    `update cluster_years y set phase = 'registering' from cluster_memberships m, units u
     where y.year = 2024 and m.cluster_id = y.cluster_id and u.id = m.unit_id and u.code = $1
     returning y.cluster_id as "clusterId", y.id as "clusterYearId", u.id as "unitId"`,
    [unitCode],
  );
  if (!place) throw new Error(`Unit ${unitCode} has no year 2024`);
  return place;
}

function linesOf() {
  return asOwner<{ id: string; name: string }>(
    `select i.id, i.name from report_forms f join report_form_lines l on l.form_id = f.id
     join indicators i on i.id = l.indicator_id where f.name = $1 order by l.position`,
    [form.name],
  );
}

async function reportAddress(unitId: string) {
  const [period] = await asOwner<{ id: string }>(
    "select id from reporting_periods where label = $1",
    [form.label],
  );
  return `/reports/${period?.id}/${unitId}`;
}

/** The last cell of the downloaded form that may be filled in. */
function lastOpen(sheet: Sheet) {
  const open = Array.from({ length: sheet.rowCount }, (_, row) => sheet.getCell(row + 1, 6))
    .filter((cell) => cell.protection?.locked === false)
    .at(-1);
  if (!open) throw new Error("The form has no open cell");
  return open;
}
