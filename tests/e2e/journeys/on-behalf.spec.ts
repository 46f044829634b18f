import { expect } from "@playwright/test";
import { accountAt, haiBaTrung, longBien, openMonth, unitIdOf } from "../support/cluster-one.ts";
import { fromHome } from "../support/month.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

const name = "tháng nhập thay";
const paper = "Báo cáo số 31/BC-MTTQ-BTT ngày 26/02/2024";

test("what a secretary enters for a unit by its document, the unit reads, says against, and sends its own", async ({
  signedInAs,
}) => {
  const { periodId, nameOf } = await openMonth({ name, codes: ["gop_y_dang_cq", "gop_y_can_bo"] });
  const report = `/reports/${periodId}/${await unitIdOf(haiBaTrung)}`;

  const secretary = await signedInAs(
    await accountAt(longBien, "unitReporter", { forCluster: true }),
  );
  await test.step("without its document nothing is entered, and what was typed stays", async () => {
    await secretary.goto(report);
    await secretary.getByRole("link", { name: "Nhập thay đơn vị" }).click();
    const cell = secretary.getByRole("textbox", { name: nameOf(0) });
    await cell.fill("14");
    await press(secretary, "Nhập thay");
    await expect(secretary.getByRole("link", { name: /^Vui lòng ghi số, ký hiệu/ })).toBeVisible();
    await expect(cell).toHaveValue("14");
    await secretary.getByLabel("Theo văn bản").fill(paper);
    await press(secretary, "Nhập thay");
    await expect(secretary.getByText(/^Đã nhập thay/)).toBeVisible();
  });

  await test.step("it is typed with the keys of the grid, and kept on the device until it is entered", async () => {
    const cell = secretary.getByRole("textbox", { name: nameOf(1) });
    await secretary.getByRole("textbox", { name: nameOf(0) }).focus();
    await secretary.keyboard.press("Enter");
    await expect(cell).toBeFocused();
    await secretary.keyboard.press("k");
    await expect(cell).toHaveValue("không phát sinh");
    await expect(secretary.getByText("Chưa ghi, đang giữ trên máy này")).toBeVisible();
    await secretary.reload();
    await expect(cell).toHaveValue("không phát sinh");
    await cell.fill("");
  });

  const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
  await test.step("the unit reads who entered it and from what, and says what is wrong", async () => {
    await officer.goto(report);
    await expect(officer.getByRole("textbox", { name: nameOf(0) })).toHaveValue("14");
    await expect(officer.getByText(`Mai Thị Yến nhập thay 1 ô, theo ${paper}.`)).toBeVisible();
    const line = officer.getByRole("row", { name: nameOf(0) });
    await expect(line).toContainText(`Nhập thay, theo ${paper} (Mai Thị Yến)`);
    await officer.getByText("Số nhập thay chưa đúng", { exact: true }).click();
    await officer.getByLabel(/^Số nào chưa đúng/).fill("Văn bản ghi 12, không phải 14.");
    await press(officer, "Nêu ý kiến");
    await expect(officer.getByText("Văn bản ghi 12, không phải 14.")).toBeVisible();
  });

  await test.step("the secretary finds it among what is to be done", async () => {
    await fromHome(secretary, `Xem ý kiến của quận Hai Bà Trưng về số nhập thay, báo cáo ${name}`);
    await expect(
      secretary.getByText(/Tô Văn Hải.*: Văn bản ghi 12, không phải 14\./),
    ).toBeVisible();
  });

  await test.step("the unit's own figures are sent; whoever entered the others does not confirm them", async () => {
    const head = await signedInAs(await accountAt(haiBaTrung, "unitLeader"));
    await head.goto(report);
    await head.getByRole("textbox", { name: nameOf(0) }).fill("12");
    await head.getByRole("textbox", { name: nameOf(1) }).fill("3");
    await press(head, "Gửi báo cáo");
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    await secretary.reload();
    await expect(secretary.getByText(/^Đồng chí đã nhập thay số liệu/)).toBeVisible();
    await expect(secretary.getByRole("button", { name: "Xác nhận số liệu" })).toHaveCount(0);
  });
});
