import { expect } from "@playwright/test";
import { demoPassword } from "../../../prisma/seed/people.ts";
import { aSigningKey } from "../../lib/signature/a-signing-key.ts";
import { signCopy } from "../../lib/signature/sign-copy.ts";
import { consult } from "../support/consulting.ts";
import {
  adopt,
  draft,
  open,
  openWithoutScreen,
  present,
  signWithoutScreen,
  words,
  write,
} from "../support/covenant-acts.ts";
import {
  authorise,
  bringCopy,
  findsWhereToSign,
  fitsTheTable,
  signAtTheTable,
  signers,
  signInApp,
} from "../support/covenant-signing.ts";
import { asOwner } from "../support/demo.ts";
import { downloaded } from "../support/download.ts";
import { aSigningConference } from "../support/five-units.ts";
import { onTheProjector, seesItTakenBack } from "../support/hall.ts";
import { pdfNamed } from "../support/pdf-file.ts";
import { isSealed, isToldApart, leadsToEvidence, sealedFile } from "../support/sealed-file.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";
import { rowsOf } from "../support/workbook.ts";

test.describe.configure({ timeout: 360_000 }); // six people, the whole life of a covenant

/** In a cluster of its own, whose year goes on to its review. */
test("five units: drafted and consulted, changed in the hall, taken back, signed in five ways, sealed and checked, amended, closed", async ({
  signedInAs,
}) => {
  const { people, units, clusterId, clusterYearId, eventId } = await aSigningConference();
  const secretary = await signedInAs(people.secretary);
  const at = await draft(secretary, "");
  await write(secretary, "Vận động xây nhà Đại đoàn kết.");
  const third = await signedInAs(people.third);

  await test.step("the units are asked; one proposes other words, is answered, and what changed is shown", async () => {
    await consult(at, { secretary, unit: third, proposal: "Vận động xây mới nhà Đại đoàn kết." });
    await secretary.goto(`${at}/edit`);
    await write(secretary, "Vận động xây mới nhà Đại đoàn kết.");
    await present(secretary, at);
    await secretary.getByRole("link", { name: "Các bản dự thảo, phần thay đổi" }).click();
    await expect(secretary.getByRole("insertion")).toHaveText("mới");
  });

  await test.step("words changed in the hall stand beside those it was shown, and are adopted", async () => {
    await secretary.goto(at);
    await secretary.getByRole("link", { name: "Hội nghị sửa lời văn" }).click();
    await words(secretary).fill("Vận động xây mới, sửa chữa nhà Đại đoàn kết.");
    await press(secretary, "Lưu lời sửa tại hội nghị");
    await expect(secretary.getByRole("insertion")).toHaveText(/sửa chữa/);
    await adopt(secretary, at);
    await open(secretary, at);
  });

  await test.step("a chair asks for a review; the text is taken back, changed, adopted and opened anew", async () => {
    await third.goto(at);
    await third.getByText("Đề nghị xem lại", { exact: true }).click();
    await third.getByLabel("Phần cần xem lại và lý do").fill("Chưa nêu thời hạn.");
    await press(third, "Gửi đề nghị");
    await expect(third.getByText("Chưa nêu thời hạn.").first()).toBeVisible();
    await signWithoutScreen(people.lead, at);
    const hall = await onTheProjector(secretary, at, "1/5");
    await secretary.goto(`${at}/withdrawal`);
    await expect(secretary.getByText("1 chữ ký đã có sẽ không còn hiệu lực.")).toBeVisible();
    const voided = secretary.getByRole("listitem").filter({ hasText: "ký lúc" });
    await expect(voided).toHaveText([/xã Vân Đình: đồng chí Phạm Văn Dũng, Chủ tịch, ký lúc \d\d/]);
    await secretary.getByLabel("Lý do thu hồi").fill("Bổ sung thời hạn.");
    await press(secretary, "Thu hồi để chỉnh sửa");
    await expect(secretary.getByText("Bổ sung thời hạn.").first()).toBeVisible();
    await seesItTakenBack(hall);
    await secretary.goBack();
    await expect(secretary.getByLabel("Lý do thu hồi")).toHaveCount(0);
    await press(third, "Đã đọc đến hết");
    const stale = third.getByRole("region", { name: "Ký Giao ước", exact: true });
    await expect(stale).toContainText("đã được thu hồi để chỉnh sửa lúc");
    await expect(stale).toContainText("Đỗ Thị Mai");
    await expect(third.getByRole("button", { name: "Đã đọc đến hết" })).toBeHidden();
    await secretary.goto(`${at}/edit`);
    await write(secretary, "Vận động xây mới, sửa chữa nhà Đại đoàn kết trước ngày 18/11.");
    await openWithoutScreen(at, { secretary: people.secretary, eventId });
  });

  await test.step("the secretary copies a reminder that names the text and nobody", async () => {
    await secretary.goto(at);
    await press(secretary, "Chép lời nhắc (gửi Zalo)");
    await expect(
      secretary.getByText(/^Đã chép\.|^Trình duyệt không cho chép tự động/),
    ).toBeVisible();
  });

  await test.step("one unit signs on the tablet passed along the table, by its chair's own password", async () => {
    await secretary.getByRole("link", { name: "Ký trên máy dùng chung" }).click();
    await secretary
      .getByRole("link", { name: "Ủy ban MTTQ Việt Nam xã Vân Đình", exact: true })
      .click();
    await secretary.getByRole("link", { name: "Đồng chí Phạm Văn Dũng" }).click();
    await fitsTheTable(secretary);
    await signAtTheTable(secretary, demoPassword);
    await expect(secretary.getByText(/^Chưa ghi nhận việc đọc đến hết/)).toBeVisible();
    await secretary.getByRole("checkbox", { name: /^Đã đọc đến hết/ }).check();
    await signAtTheTable(secretary, "không phải mật khẩu");
    await expect(secretary.getByText("Mật khẩu đang dùng nhập chưa đúng")).toBeVisible();
    await signAtTheTable(secretary, demoPassword);
    await expect(secretary.getByText("xã Vân Đình đã ký.")).toBeVisible();
  });

  await test.step("nothing of the chair is left on it; the signature says whose device it was", async () => {
    await secretary.setViewportSize({ width: 1366, height: 768 });
    await secretary.goBack();
    await expect(secretary.getByText("Vui lòng chọn đơn vị khác.")).toBeVisible();
    await expect(secretary.getByLabel("Mật khẩu", { exact: true })).toHaveCount(0);
    await secretary.goto(at);
    await expect(secretary.locator("body")).toContainText("Đỗ Thị Mai");
    await expect(signers(secretary)).toContainText("trên máy dùng chung do đồng chí Đỗ Thị Mai");
  });

  await test.step("one in the app, by its vice chair, on a telephone", async () => {
    const vice = await signedInAs(people.vice);
    await findsWhereToSign(vice, at);
    await signInApp(vice);
    await expect(signers(vice)).toContainText("Đã ký (ký thay)");
  });

  await test.step("one with its own digital signature: the copy is downloaded, signed outside, and brought back", async () => {
    await third.goto(at);
    await press(third, "Đã đọc đến hết");
    await third.getByText("Ký bằng chữ ký số", { exact: true }).click();
    await press(third, "Lập bản để ký số");
    const link = third.getByRole("link", { name: /Bản để ký số/ });
    const copy = await third.request.get((await link.getAttribute("href")) ?? "");
    const unsigned = await copy.body();
    await bringCopy(third, unsigned);
    await expect(third.getByText(/^Tệp này chưa có chữ ký số/)).toBeVisible();
    await bringCopy(third, await signCopy(unsigned, aSigningKey({ name: "Ngo Thi Hanh" })));
    await expect(signers(third)).toContainText("Đã ký số");
    await third.getByText("Đã kiểm tra những gì").click();
    await expect(signers(third)).toContainText("không dẫn tới gốc nào mà cơ quan đã cấu hình");
  });

  const deputy = await signedInAs(people.deputy);
  await test.step("one on paper: the secretary brings the scan, the deputy unit confirms it", async () => {
    await secretary.getByText("Thêm bản chụp đã ký", { exact: true }).click();
    await secretary.getByLabel("Bản chụp", { exact: true }).setInputFiles(pdfNamed("banchup.pdf"));
    await secretary.getByRole("checkbox", { name: /Phú Minh đã ký/ }).check();
    await press(secretary, "Thêm bản chụp");
    await expect(signers(secretary)).toContainText("chờ xác nhận bản chụp, từ lúc");
    await deputy.goto(at);
    await deputy.getByText("Xác nhận bản chụp", { exact: true }).first().click();
    await press(deputy, "Xác nhận bản chụp");
    await expect(signers(deputy)).toContainText("Đã ký bản giấy");
  });

  await test.step("the last by signing in anew at the office's identity provider, without a password", async () => {
    await press(deputy, "Đã đọc đến hết");
    await deputy.getByRole("link", { name: /^Xác thực bằng .+ thay cho mật khẩu$/ }).click();
    await expect(deputy.getByText(/^Đã đăng nhập lại bằng/).first()).toBeVisible();
    await press(deputy, "Ký Giao ước");
    await expect(signers(deputy)).toContainText("Giao ước có đủ chữ ký lúc");
  });

  await test.step("it is sealed; the file, the same with a flipped byte, and another are each told for what they are", async () => {
    await isSealed(deputy, at);
    const file = await sealedFile(deputy, "ban-ky-so-1.pdf");
    await isToldApart(deputy, file, "Đồng chí Hoàng Văn Minh, Chủ tịch");
    await leadsToEvidence(deputy, file, ["Trần Thị Cúc", "Phạm Văn Dũng", "Ngô Thị Hạnh"]);
  });

  const office = await signedInAs("leader");
  await test.step("the state of signing, as narrowed on the page, is one workbook away", async () => {
    await office.goto(`/covenants?cluster=${clusterId}&status=inForce`);
    const rows = await rowsOf(await downloaded(office, "Xuất Excel"));
    const named = rows.filter(([cluster]) => cluster === "Cụm thi đua số 8");
    expect(named.map((row) => row.slice(4, 7))).toEqual([
      ["Ủy ban MTTQ Việt Nam xã Hồng Hà", "Đã ký (ký thay)", "Trần Thị Cúc"],
      ["Ủy ban MTTQ Việt Nam xã Vân Đình", "Đã ký", "Phạm Văn Dũng"],
      ["Ủy ban MTTQ Việt Nam xã Kim Bài", "Đã ký số", "Ngô Thị Hạnh"],
      ["Ủy ban MTTQ Việt Nam xã Phú Minh", "Đã ký bản giấy", "Đặng Thị Lan"],
      ["Ủy ban MTTQ Việt Nam xã Sơn Lộ", "Đã ký", "Hoàng Văn Minh"],
    ]);
    expect(rows.filter(([cluster]) => /^Cụm thi đua số [^8]/.test(cluster ?? ""))).toEqual([]);
  });

  const annex = await test.step("an annex changes a content, written over its words", async () => {
    await secretary.goto(at);
    await press(secretary, "Lập phụ lục");
    await expect(secretary.getByRole("heading", { level: 1 })).toHaveText("Sửa dự thảo");
    await secretary.getByLabel("Phụ lục làm gì").first().selectOption({ index: 1 });
    await expect(words(secretary)).toHaveValue(/trước ngày 18\/11/);
    await write(secretary, "Vận động xây mới, sửa chữa nhà Đại đoàn kết trước ngày 30/11.");
    const path = new URL(secretary.url()).pathname.replace("/edit", "");
    await openWithoutScreen(path, { secretary: people.secretary, eventId });
    return path;
  });

  await test.step("an officer signs it by a written authorisation, which stands beside the signature", async () => {
    await authorise(third, units[2]?.id ?? "", "Giấy ủy quyền số 12/GUQ");
    await expect(third.getByText(/^Đồng chí Vũ Văn Khải/)).toBeVisible();
    await signWithoutScreen(people.thirdOfficer, annex);
    await third.goto(annex);
    await expect(signers(third)).toContainText("Đã ký (thừa ủy quyền)");
    await expect(signers(third).getByRole("link", { name: /12\/GUQ/ })).toBeVisible();
  });

  await test.step("the upper level lets one unit stay out, with a reason that all read", async () => {
    await office.goto(annex);
    await office.getByText("Ghi nhận đơn vị chưa tham gia", { exact: true }).click();
    await office
      .getByRole("combobox", { name: "Đơn vị", exact: true })
      .selectOption({ label: "Ủy ban MTTQ Việt Nam xã Phú Minh" });
    await office.getByLabel("Lý do").fill("Đang kiện toàn Ban Thường trực.");
    await press(office, "Ghi nhận");
    await expect(signers(office)).toContainText("Chưa tham gia ký kết. Lý do: Đang kiện toàn");
  });

  await test.step("signed by the others it is in force; what was signed first stays under it", async () => {
    for (const chair of [people.first, people.lead]) await signWithoutScreen(chair, annex);
    await deputy.goto(annex);
    await signInApp(deputy);
    await secretary.goto(at);
    const amended = secretary.getByRole("article", { name: /^Nội dung đang thực hiện/ });
    await expect(amended).toContainText("30/11");
    await expect(secretary.getByRole("article", { name: /^Bản gốc/ })).toContainText("18/11");
  });

  await test.step("when the year is reviewed it is closed with what came of each content", async () => {
    await secretary.goto(`${at}/closing`);
    await expect(secretary.getByText(/Giao ước được tổng kết khi năm ở giai đoạn/)).toBeVisible();
    await asOwner("update cluster_years set phase = 'reviewing' where id = $1", [clusterYearId]);
    await secretary.goto(at);
    await secretary.getByRole("link", { name: "Tổng kết Giao ước" }).click();
    await secretary.getByText("Chưa đạt", { exact: true }).click();
    await press(secretary, "Tổng kết Giao ước");
    await expect(secretary.getByText(/^Nội dung 1 chưa có số liệu/).first()).toBeVisible();
    await secretary.getByLabel("Số liệu, lý do").fill("Đạt 4/5 đơn vị.");
    await press(secretary, "Tổng kết Giao ước");
    await expect(secretary.getByText("Đạt 4/5 đơn vị.").first()).toBeVisible();
  });
});
