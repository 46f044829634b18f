import { expect, type Page } from "@playwright/test";
import { unitIdOf } from "../support/cluster-one.ts";
import { forgePost } from "../support/form-post.ts";
import { test } from "../support/test.ts";

test.describe.configure({ timeout: 120_000 }); // every screen an office keeps its organisation on

const communes = ["Bãi Nổi", "Thượng Cát", "Hạ Cát", "Trung Sa", "Đầm Dài"];

test("an office keeps its units, people, clusters and their years, screen by screen", async ({
  signedInAs,
}) => {
  const office = await signedInAs("admin");

  await test.step("a unit is founded, renamed and put under another", async () => {
    await office.goto("/admin/units/new");
    await office.getByLabel("Loại").selectOption("commune");
    await office.getByLabel("Tên địa phương").fill("Bãi Giữa");
    await office.getByLabel("Mã đơn vị").fill("X-0");
    await office.getByLabel("Đơn vị cấp trên").selectOption(await unitIdOf("01"));
    await office.getByLabel("Hoạt động từ ngày").fill("2024-01-01");
    await press(office, "Thêm đơn vị");
    await expect(office.getByText("Đã thêm đơn vị.")).toBeVisible();
    const at = addressOf(office);
    await office.goto(`${at}/rename`);
    await office.getByLabel("Tên mới").fill("Bãi Nổi");
    await office.getByLabel("Có hiệu lực từ ngày").fill("2024-02-01");
    await press(office, "Đổi tên");
    await expect(heading(office)).toContainText("xã Bãi Nổi");
    await office.goto(`${at}/move`);
    await office.getByLabel("Đơn vị cấp trên mới").selectOption(await unitIdOf("004"));
    await office.getByLabel("Có hiệu lực từ ngày").fill("2024-02-10");
    await press(office, "Chuyển cấp trên");
    await expect(office.getByText("Đã chuyển đơn vị cấp trên.")).toBeVisible();
    await expect(office.getByRole("link", { name: "quận Long Biên" }).first()).toBeVisible();
  });

  await test.step("a sheet of people is looked at, then brought in", async () => {
    await foundOthers();
    await office.goto("/admin/people/import");
    const rows = [
      "Họ và tên;Điện thoại;Thư điện tử;Nơi công tác;Vai trò;Chức vụ;Từ ngày;Đến hết ngày",
      "Kim Thị Sa;;;xã Thượng Cát;Lãnh đạo đơn vị;Chủ tịch;01/02/2024;",
      "Ông Văn Cát;;;xã Hạ Cát;Cán bộ phụ trách;Cán bộ;01/02/2024;",
    ];
    const buffer = Buffer.from(rows.join("\n"));
    const file = { name: "can-bo.csv", mimeType: "text/csv", buffer };
    await office.getByLabel("Tệp Excel hoặc CSV").setInputFiles(file);
    await press(office, "Xem trước");
    await expect(office.getByRole("cell", { name: "Ông Văn Cát" })).toBeVisible();
    await press(office, "Thêm cán bộ");
    await expect(office.getByRole("link", { name: "Kim Thị Sa" })).toBeVisible();
  });

  await test.step("a decision's annex is pasted, and its cluster is there", async () => {
    await office.goto("/admin/clusters/new");
    await office
      .getByLabel("Quyết định", { exact: true })
      .fill("Quyết định số 19/QĐ-MTTQ-BTT ngày 05/01/2024");
    await office.getByLabel("Có hiệu lực từ ngày").fill("2024-01-05");
    const annex = ["số 19\t1\tThượng Cát", "\t2\tHạ Cát"];
    await office.getByLabel("Các cụm và đơn vị").fill(annex.join("\n"));
    await press(office, "Xem trước");
    await expect(office.getByText("Lập 1 cụm với 2 đơn vị theo bảng dưới đây?")).toBeVisible();
    await press(office, "Lập cụm");
    await office.getByRole("link", { name: "Cụm thi đua số 19" }).click();
    await expect(heading(office)).toContainText("Cụm thi đua số 19");
  });
  const keeping = addressOf(office);
  const cluster = keeping.replace("/admin", "");

  await test.step("it gets a year, a member more and a leader who supervises it", async () => {
    await press(office, "Mở năm");
    await expect(office.getByText("Đã mở năm thi đua 2024.")).toBeVisible();
    const joining = office.getByRole("region", { name: "Đưa đơn vị vào cụm" });
    await joining.getByLabel("Đơn vị").selectOption({ label: "xã Trung Sa" });
    await joining.getByLabel("Từ ngày").fill("2024-02-01");
    await joining.getByLabel("Theo văn bản").fill("Quyết định số 21/QĐ-MTTQ-BTT ngày 30/01/2024");
    await press(office, "Đưa vào cụm");
    await expect(office.getByText("Đã đưa đơn vị vào cụm từ ngày 01/02/2024.")).toBeVisible();
    const ordering = office.getByRole("region", { name: "Thứ tự đơn vị" });
    await ordering.getByLabel("Theo văn bản").fill("Quyết định số 22/QĐ-MTTQ-BTT");
    await ordering.getByLabel("Từ ngày").fill("2024-02-02");
    for (const [name, place] of [
      ["Trung Sa", "1"],
      ["Thượng Cát", "2"],
      ["Hạ Cát", "3"],
    ] as const)
      await ordering.getByLabel(`xã ${name}`).fill(place);
    await press(office, "Ghi thứ tự");
    await expect(office.getByText("Đã ghi thứ tự đơn vị từ ngày 02/02/2024.")).toBeVisible();
    const members = office.getByRole("region", { name: "Đơn vị thành viên" }).first();
    await expect(members.getByRole("rowheader").first()).toContainText(
      "1. Ủy ban MTTQ Việt Nam xã Trung Sa",
    );
    const charging = office.getByRole("region", { name: "Lãnh đạo phụ trách cụm" });
    await charging.getByLabel("Đồng chí").selectOption({ label: "Hà Văn Long" });
    await charging.getByLabel("Từ ngày").fill("2024-02-01");
    await press(office, "Phân công");
    await expect(office.getByText("Đã phân công lãnh đạo phụ trách cụm.")).toBeVisible();
  });

  await test.step("its lead is chosen, and ends", async () => {
    await office.goto(`${cluster}/2024/leadership`);
    await office.getByRole("radio", { name: "Cụm trưởng" }).check();
    const lead = { label: "Ủy ban MTTQ Việt Nam xã Thượng Cát" };
    await office.getByLabel("Đơn vị", { exact: true }).selectOption(lead);
    await office.getByLabel("Cách thức").selectOption({ label: "suy tôn" });
    await office.getByLabel("Biên bản hoặc quyết định").fill("Hội nghị ngày 10/01/2024");
    await office.getByLabel("Bắt đầu làm việc từ ngày").fill("2024-01-11");
    await press(office, "Ghi nhận");
    await expect(office.getByText("(suy tôn tại Hội nghị ngày 10/01/2024)")).toBeVisible();
    await office.getByText("Kết thúc nhiệm kỳ", { exact: true }).first().click();
    await office.getByLabel("Ngày cuối").fill("2024-12-31");
    await press(office, "Kết thúc nhiệm kỳ");
    await expect(office.getByText("đến hết ngày 31/12/2024.")).toBeVisible();
  });

  await test.step("the year goes on to registering", async () => {
    await office.goto(`${cluster}/2024/phase`);
    await office.getByText("Chuyển sang “Đăng ký, ký giao ước”", { exact: true }).first().click();
    await press(office, "Chuyển sang “Đăng ký, ký giao ước”");
    await expect(
      office.getByText("Đã chuyển sang giai đoạn “Đăng ký, ký giao ước”."),
    ).toBeVisible();
  });

  await test.step("a conference is planned, held, and who came is written down", async () => {
    await office.goto(`${cluster}/2024/events/new`);
    await office.getByLabel("Loại").selectOption({ label: "Giao ban" });
    await office.getByLabel("Tên", { exact: true }).fill("Giao ban đầu năm");
    await office.getByLabel("Địa điểm").fill("Xã Thượng Cát");
    await office.getByLabel("Ngày", { exact: true }).fill("2024-02-20");
    await office.getByLabel("Bắt đầu", { exact: true }).fill("08:30");
    await press(office, "Lên lịch");
    await expect(heading(office)).toHaveText("Giao ban đầu năm");
    const conference = addressOf(office);
    await office.goto(`${conference}/attendance`);
    await office.getByLabel("Có mặt, xã Hạ Cát").uncheck();
    await expect(office.getByLabel("Người dự, xã Thượng Cát")).toHaveValue("Kim Thị Sa");
    await office.getByLabel("Người dự, xã Trung Sa").fill("Lý Văn Trung");
    await office.getByLabel("Chức vụ, xã Trung Sa").fill("Chủ tịch");
    await press(office, "Ghi điểm danh");
    await expect(office.getByText("Lý Văn Trung")).toBeVisible();
  });

  await test.step("the next year is made from it, with its conference as a plan", async () => {
    await office.goto(keeping);
    await expect(office.getByRole("radio", { name: "Lập từ năm trước (2024)" })).toBeChecked();
    await press(office, "Mở năm");
    await expect(office.getByText("Đã mở năm thi đua 2025.")).toBeVisible();
    await office.goto(`${cluster}/2025/events`);
    await expect(office.getByRole("table")).toContainText("Giao ban đầu năm");
  });

  await test.step("a split and an end are shown before they are written, and stand on the unit's page", async () => {
    await office.goto("/admin/successions/new");
    await office.getByRole("radio", { name: /^Chia/ }).check();
    await office.getByLabel("Có hiệu lực từ ngày").fill("2024-02-15");
    await office.getByLabel("Căn cứ").fill("Nghị quyết số 12/NQ-HĐND");
    const arrows = ["X-4 → xã Hạ Cát → 1/3", "X-4 → xã Thượng Cát → 2/3"];
    await office.getByLabel(/^Đơn vị cũ/).fill(arrows.join("\n"));
    await press(office, "Xem trước");
    await press(office, "Ghi việc sắp xếp");
    await expect(office.getByText("Đã ghi việc sắp xếp.")).toBeVisible();
    await expect(office.getByRole("main")).toContainText("2/3");
    await office.goto(`/units/${await unitIdOf("X-0")}/end`);
    await office.getByLabel("Ngày cuối hoạt động").fill("2024-12-31");
    await office.getByLabel("Căn cứ").fill("Nghị quyết số 13/NQ-HĐND");
    await press(office, "Xem trước");
    await press(office, "Ghi kết thúc hoạt động");
    await expect(office.getByText("Đã ghi việc sắp xếp.")).toBeVisible();
  });

  await test.step("a setting is written down from a day on", async () => {
    await office.goto("/admin/settings");
    const panel = office.getByRole("region", { name: "Hạn gửi kiến nghị" });
    await panel.getByLabel(/^Hạn gửi kiến nghị/).fill("7");
    await panel.getByLabel("Áp dụng từ ngày").fill("2025-06-01");
    await panel.getByRole("button", { name: "Lưu cài đặt" }).click();
    await expect(panel.getByText("Đã ghi cài đặt.")).toBeVisible();
  });
});

/** The others beside the first, as the same form founds them. */
async function foundOthers() {
  const parentId = await unitIdOf("01");
  for (const [index, name] of communes.entries()) {
    if (index === 0) continue;
    const unit = { code: `X-${index}`, kind: "commune", name, parentId };
    await forgePost("foundUnitAction", { ...unit, fromOn: "01/01/2024", toOn: "" }, "admin");
  }
}

function press(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true }).click();
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

function addressOf(page: Page) {
  return new URL(page.url()).pathname;
}
