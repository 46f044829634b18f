import { expect, type Page } from "@playwright/test";
import {
  accountAt,
  haiBaTrung,
  longBien,
  openDaysAfter,
  openMonth,
  unitIdOf,
} from "../support/cluster-one.ts";
import { forgePost } from "../support/form-post.ts";
import { sizes } from "../support/sizes.ts";
import { test } from "../support/test.ts";
import { press } from "../support/voting.ts";

test.describe.configure({ timeout: 120_000 }); // three people, figures and words

const codes = ["duong_be_tong", "doi_thoai", "can_bo_boi_duong", "toa_dam"] as const;
const before = { duong_be_tong: "3,2", doi_thoai: "4", can_bo_boi_duong: "8/10", toa_dam: "1" };
const now = { duong_be_tong: "2,8", doi_thoai: "30", toa_dam: "60" };
const why = {
  duong_be_tong: "Đoạn 0,4 km nghiệm thu không đạt, đã trừ",
  doi_thoai: "Đợt đối thoại trước sắp xếp thôn, tổ dân phố",
  toa_dam: "Tính cả tọa đàm ở khu dân cư",
};

test("what is unlike before is asked about while it is typed, stands with a word why, and is read by whoever checks; the words go along", async ({
  signedInAs,
}) => {
  const { report, nameOf } = await afterAMonth();
  const officer = await signedInAs(await accountAt(haiBaTrung, "unitReporter"));
  const cell = (code: Code) => officer.getByRole("textbox", { name: nameOf(code), exact: true });
  const share = nameOf("can_bo_boi_duong");
  const part = officer.getByRole("textbox", { name: `${share}: số thực hiện` });
  const note = (code: Code) => officer.getByLabel(`${nameOf(code)}: lý do`);

  await test.step("the words save themselves; parts left empty are copied from last period", async () => {
    await officer.goto(`${report}/narrative`);
    const results = officer.getByLabel("Kết quả nổi bật");
    await results.fill("Đối thoại xong ở 30 tổ dân phố.");
    await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
    await press(officer, "Sao chép từ kỳ trước");
    await expect(officer.getByText(/^Đã sao chép 1 phần từ kỳ trước/)).toBeVisible();
    await expect(officer.getByLabel("Kiến nghị")).toHaveValue("Đề nghị tập huấn thêm.");
    await officer.reload();
    await expect(results).toHaveValue("Đối thoại xong ở 30 tổ dân phố.");
    await expect(officer.getByLabel("Kiến nghị")).toHaveValue("Đề nghị tập huấn thêm.");
  });

  await test.step("more than all of them is asked about as the line is left", async () => {
    await officer.goto(report);
    await part.fill("11");
    await officer.getByRole("textbox", { name: `${share}: tổng số` }).fill("10");
    await cell("toa_dam").focus();
    await expect(officer.getByText(/\(11\) lớn hơn .*\(10\)\. Nếu đúng/)).toBeVisible();
  });

  await test.step("a total that fell, far more than ever, and out of what is usual are asked about as they are typed", async () => {
    for (const [code, typed] of entriesOf(now)) await cell(code).fill(typed);
    for (const sentence of [
      /^Số lũy kế đến .* \(2,8\) thấp hơn số đã báo cáo đến .* \(3,2\)\./,
      /^Số trong kỳ \(30\) gấp hơn 5 lần bình quân các kỳ đã báo cáo của đơn vị \(4\)\./,
      /^Số trong kỳ \(60\) ngoài khoảng thường gặp, không quá 50\./,
    ])
      await expect(officer.getByText(sentence)).toBeVisible();
  });

  await test.step("refused without a word why for each, nothing is changed; what was a slip is put right", async () => {
    await press(officer, "Trình lãnh đạo");
    await expect(officer.getByRole("alert").getByRole("link")).toHaveCount(4);
    await expect(part).toHaveValue("11");
    await part.fill("9");
    await press(officer, "Trình lãnh đạo");
    await expect(note("duong_be_tong")).toBeFocused();
    await expect(officer.getByRole("alert").getByRole("link")).toHaveCount(3);
    for (const [code, typed] of entriesOf(now)) await expect(cell(code)).toHaveValue(typed);
  });

  await test.step("with a word why each of them stands", async () => {
    for (const [code, words] of entriesOf(why)) await note(code).fill(words);
    await press(officer, "Trình lãnh đạo");
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
  });

  await test.step("the head reads it on a phone beside what changed, and sends", async () => {
    const head = await signedInAs(await accountAt(haiBaTrung, "unitLeader"));
    await head.setViewportSize(sizes.phone);
    await head.goto(report);
    const changes = head.getByRole("region", { name: "So với kỳ trước" });
    await expect(changes).toContainText(`Lý do: ${why.duong_be_tong}`);
    await press(head, "Duyệt và gửi");
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
  });

  await test.step("whoever checks has the figures as typed, the words why, and the report's own", async () => {
    const secretary = await signedInAs(
      await accountAt(longBien, "unitReporter", { forCluster: true }),
    );
    await secretary.goto(report);
    for (const [code, words] of entriesOf(why))
      await expect(line(secretary, nameOf(code))).toContainText(words);
    await expect(line(secretary, nameOf("doi_thoai"))).toContainText("30");
    await secretary.getByRole("link", { name: "Phần lời" }).click();
    await expect(secretary.getByText("Đối thoại xong ở 30 tổ dân phố.")).toBeVisible();
  });
});

type Code = (typeof codes)[number];

/** Two periods; the head has sent the first, words included. */
async function afterAMonth() {
  const { periodId, formId, lines } = await openMonth({ name: "tháng để so sánh", codes });
  const unitId = await unitIdOf(haiBaTrung);
  const head = await accountAt(haiBaTrung, "unitLeader");
  const words = { results: "Đối thoại ở 4 tổ dân phố.", proposals: "Đề nghị tập huấn thêm." };
  await forgePost("saveNarrativeAction", { periodId, unitId, ...words }, head);
  const cells = codes.flatMap((code, index) => {
    const [part = "", whole] = before[code].split("/");
    const name = `cell-${lines[index]?.id}`;
    return whole
      ? [
          [`${name}-part`, part],
          [`${name}-whole`, whole],
        ]
      : [[name, part]];
  });
  const sent = { periodId, unitId, revision: "0", intent: "submit", ...Object.fromEntries(cells) };
  const { done } = await forgePost("enterReportAction", sent, head);
  expect(done).toContain("Đã gửi");
  const next = await openDaysAfter(formId, "nửa cuối tháng để so sánh");
  const nameOf = (code: Code) => lines[codes.indexOf(code)]?.name ?? code;
  return { report: `/reports/${next}/${unitId}`, nameOf };
}

function entriesOf<Of extends Partial<Record<Code, string>>>(of: Of) {
  return Object.entries(of) as [Code, string][];
}

function line(page: Page, name: string) {
  return page.getByRole("row", { name });
}
