import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { openMonth } from "../support/cluster-one.ts";
import { heading } from "../support/month.ts";
import { pdfNamed } from "../support/pdf-file.ts";
import { test } from "../support/test.ts";
import { aReportingCluster } from "../support/three-units.ts";
import { press } from "../support/voting.ts";

test.describe.configure({ timeout: 180_000 }); // eight people, three routes

const cluster = "số 11";
const sent = "Đã gửi, chờ kiểm tra";
const verified = "Đã xác nhận số liệu";
const reason = "Xã mất điện hai ngày.";

test("reports go each its way: by leave, at once, through cluster and boards, with more time, and to the signed paper", async ({
  signedInAs,
}) => {
  const { clusterId, lead, deputy, third, people } = await aReportingCluster();
  const both = await openMonth({
    ...{ name: "tháng qua cả hai", cluster, route: "both" },
    codes: ["gop_y_dang_cq", "tap_huan_lop"],
  });
  const office = await openMonth({
    ...{ name: "tháng về cơ quan", cluster, route: "office" },
    codes: ["gop_y_can_bo", "tap_huan_luot"],
  });
  const own = await openMonth({
    ...{ name: "tháng của cụm", cluster, codes: ["khen_thuong_tap_the"] },
  });
  const officer = await signedInAs(people.officer);
  const secretary = await signedInAs(people.secretary);
  await secretary.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const board = await signedInAs(people.board);
  const specialist = await signedInAs("specialist");
  const throughBoth = `/reports/${both.periodId}/${third}`;

  await test.step("the officer sends by the head's leave, and the report says so", async () => {
    const head = await signedInAs(people.head);
    await head.goto("/reports");
    await press(head, "Cho phép gửi từ hôm nay");
    await expect(head.getByText(/^Cao Văn Uy cho phép từ ngày 29\/02\/2024/)).toBeVisible();
    await officer.goto(throughBoth);
    for (const line of [0, 1])
      await officer.getByRole("textbox", { name: both.nameOf(line) }).fill("4");
    await press(officer, "Gửi báo cáo");
    await expect(officer.getByText(sent)).toBeVisible();
    const leave = "Cán bộ phụ trách gửi, Cao Văn Uy cho phép từ ngày 29/02/2024.";
    await expect(officer.getByText(leave)).toBeVisible();
  });

  await test.step("through both, the boards wait for the cluster; then each gives its mark", async () => {
    await specialist.goto(throughBoth);
    await expect(specialist.getByText(/^Báo cáo này đi qua cụm trước/)).toBeVisible();
    await secretary.goto(throughBoth);
    await press(secretary, "Ghi nhận cụm đã xem");
    await expect(secretary.getByText("Cụm đã xem", { exact: true })).toBeVisible();
    await specialist.reload();
    await press(specialist, "Xác nhận số liệu");
    await expect(specialist.getByText(verified).first()).toBeVisible();
    await officer.reload();
    const [seen, confirmed] = ["Cụm đã xem", "Thành phố đã xác nhận, lĩnh vực"];
    for (const mark of [seen, `${confirmed} E`, `${confirmed} G`])
      await expect(officer.getByText(mark, { exact: true })).toBeVisible();
  });

  await test.step("its signed paper is missed, asked for, and closes it", async () => {
    await openSending(secretary, clusterId);
    const period = panel(secretary, "tháng qua cả hai");
    await period.getByText("Đã xác nhận, chưa có bản ký (1)").click();
    expect(await copied(period, "Chép lời nhắc bản ký (gửi Zalo)")).toMatch(
      /Số liệu báo cáo tháng qua cả hai của Cụm thi đua số 11 đã xác nhận; còn 1 đơn vị chưa có bản ký\./,
    );
    await expect(officer.getByText(/hồ sơ còn thiếu bản ký/)).toBeVisible();
    await officer.getByText("Thêm bản đã ký", { exact: true }).first().click();
    await officer.getByLabel("Số, ký hiệu").fill("45/BC-MTTQ-BTT");
    await officer.getByLabel("Ngày ký").fill("2024-02-29");
    await officer.getByLabel(/^Bản chụp/).setInputFiles(pdfNamed("bc45.pdf"));
    await press(officer, "Thêm bản đã ký");
    await expect(
      officer.getByText("Đã có bản ký (số 45/BC-MTTQ-BTT, ngày 29/02/2024)"),
    ).toBeVisible();
    await expect(officer.getByText(/^Hồ sơ đã đủ/)).toBeVisible();
    await expect(officer.getByRole("link", { name: /bc45\.pdf/ })).toBeVisible();
    await secretary.reload();
    await expect(period.getByText(/chưa có bản ký/)).toHaveCount(0);
  });

  await test.step("two reports wait for the head and go at once", async () => {
    const deputyOfficer = await signedInAs(people.deputyOfficer);
    for (const month of [office, own]) {
      await deputyOfficer.goto(`/reports/${month.periodId}/${deputy}`);
      for (const cell of await deputyOfficer.locator("td.in input.cellin").all())
        await cell.fill("3");
      await press(deputyOfficer, "Trình lãnh đạo");
      await expect(deputyOfficer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    }
    const head = await signedInAs(people.deputyHead);
    await head.goto("/reports");
    const waiting = panel(head, "Chờ lãnh đạo đơn vị duyệt");
    for (const box of await waiting.getByRole("checkbox").all()) await box.check();
    await press(head, "Duyệt các báo cáo đã chọn");
    await expect(head.getByText("Đã duyệt và gửi 2 báo cáo.")).toBeVisible();
  });

  await test.step("to the office alone, each board confirms its own field, and the secretariat none", async () => {
    await specialist.goto("/forms/fields");
    const fields = panel(specialist, "Tạ Thị Xuân, Trưởng Ban Dân chủ");
    await fields.getByRole("checkbox", { name: /^E\. / }).check();
    await fields.getByRole("button", { name: "Ghi lĩnh vực" }).click();
    await expect(specialist.getByText("Đã ghi lĩnh vực.")).toBeVisible();
    const report = `/reports/${office.periodId}/${deputy}`;
    await secretary.goto(report);
    await expect(secretary.getByText(sent)).toBeVisible();
    await expect(secretary.getByRole("button", { name: "Xác nhận số liệu" })).toHaveCount(0);
    await board.goto(report);
    await press(board, "Xác nhận số liệu");
    await expect(board.getByText(/Còn chờ: các Ban xác nhận lĩnh vực G\./)).toBeVisible();
    await specialist.goto(report);
    await press(specialist, "Xác nhận số liệu");
    await expect(specialist.getByText(verified).first()).toBeVisible();
  });

  await test.step("the lead unit's own report is its deputy's to confirm, not its officer's", async () => {
    const report = `/reports/${own.periodId}/${lead}`;
    const leadHead = await signedInAs(people.leadHead);
    await leadHead.goto(report);
    await leadHead.getByRole("textbox", { name: own.nameOf(0) }).fill("2");
    await press(leadHead, "Gửi báo cáo");
    await expect(leadHead.getByText(sent)).toBeVisible();
    await secretary.goto(report);
    await expect(
      secretary.getByText(/^Báo cáo của chính đơn vị phải do đơn vị khác/),
    ).toBeVisible();
    await expect(secretary.getByRole("button", { name: "Xác nhận số liệu" })).toHaveCount(0);
    const forCluster = await signedInAs(people.deputyForCluster);
    await forCluster.goto(report);
    await press(forCluster, "Xác nhận số liệu");
    await expect(forCluster.getByText(verified).first()).toBeVisible();
  });

  await test.step("who has not sent is reminded: all, each, and by a letter", async () => {
    await openSending(secretary, clusterId);
    const period = panel(secretary, "tháng của cụm");
    const general = await copied(period, "Chép lời nhắc (gửi Zalo)");
    expect(general).toContain("Đến nay 2/3 đơn vị đã gửi.");
    expect(general).not.toContain("Ninh Hiệp");
    await period.getByText(/^Ai chưa gửi: gọi, nhắc từng đơn vị \(1\)/).click();
    const letter = await copied(period, "Chép lời nhắc riêng");
    expect(letter).toMatch(/^Kính gửi đồng chí .*, đến .* báo cáo tháng của cụm của đơn vị/);
    expect(letter).toContain(`/reports/${own.periodId}/${third}`);
    const download = secretary.waitForEvent("download");
    await period.getByRole("link", { name: "Tải bản PDF" }).click();
    const paper = await readFile(await (await download).path());
    expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  });

  await test.step("more time is given with a reason, which the unit reads", async () => {
    await panel(secretary, "tháng của cụm").getByRole("link", { name: "Ninh Hiệp" }).click();
    await expect(heading(secretary)).toContainText("Ninh Hiệp");
    await secretary.getByLabel("Hạn mới").fill("2024-03-25");
    await press(secretary, "Gia hạn");
    await expect(secretary.getByRole("link", { name: /^Vui lòng ghi lý do/ })).toBeVisible();
    await secretary.getByLabel("Lý do gia hạn").fill(reason);
    await press(secretary, "Gia hạn");
    const given = "Được gia hạn đến 17 giờ 00, ngày 25/3/2024.";
    await expect(secretary.getByText(given)).toBeVisible();
    await officer.goto(`/reports/${own.periodId}/${third}`);
    await expect(officer.getByText(given)).toBeVisible();
    await expect(officer.getByText(reason)).toBeVisible();
  });
});

async function openSending(page: Page, clusterId: string) {
  await page.goto(`/clusters/${clusterId}/2024/sending`);
}

function panel(page: Page, name: string) {
  return page.getByRole("region", { name: new RegExp(`${name}$`) });
}

/** What a button leaves on the clipboard. */
async function copied(within: ReturnType<typeof panel>, button: string) {
  const clipboard = () => within.page().evaluate(() => navigator.clipboard.readText());
  await within.page().evaluate(() => navigator.clipboard.writeText(""));
  await within.getByRole("button", { name: button, exact: true }).click();
  await expect.poll(clipboard).not.toBe("");
  return clipboard();
}
