import { execFileSync } from "node:child_process";
import { expect, type Page, type Request } from "@playwright/test";
import { the } from "../access-examples.ts";
import { pressEnterOn } from "../support/keyboard.ts";
import { signIn } from "../support/sign-in.ts";
import { test } from "../support/test.ts";
import { agree, cast, press, receive, take } from "../support/voting.ts";

const title = "Bầu Cụm trưởng năm 2025 bằng phiếu kín";
const received = "Hệ thống đã nhận phiếu của đơn vị.";

test.describe.configure({ timeout: 240_000 }); // seven browsers, two rounds

// A second browser of the same unit asks for another ballot, and is refused one; over plain HTTP a header counts for nothing.
test.use({
  allowedComplaints: [
    /(?:status of 422 .*\/sheet\)$)|(?:^console: The Cross-Origin-Opener-Policy header has been ignored)/,
  ],
});

test("Cụm 3 elects next year's lead by secret ballot: a tie, a second round, every ballot found again", async ({
  signedInAs,
}, info) => {
  const secretary = await signedInAs("secretary");
  const presiding = await signedInAs("supervisor");
  const [first, ...others] = [
    ...[await signedInAs("peer"), await signedInAs("lead"), await signedInAs("head")],
    ...[await signedInAs("neighbour"), await signedInAs("deputy")],
  ];
  if (!first) throw new Error("five voters");
  const voters = [first, ...others];

  await test.step("the roll is agreed, and issuing is opened by who presides", async () => {
    await secretary.goto(`/events/${await the.event()}/votes/new?subject=lead`);
    await secretary.getByRole("radio", { name: "Bỏ phiếu kín" }).check();
    await secretary.getByRole("textbox", { name: "Nội dung" }).fill(title);
    for (const unit of ["huyện Mê Linh", "huyện Sóc Sơn", "huyện Đông Anh"])
      await secretary.getByRole("checkbox", { name: unit }).check();
    await press(secretary, "Chuẩn bị biểu quyết");
    await agreeElectronically(secretary);
    await presiding.goto(secretary.url());
    for (const voter of voters) await voter.goto(`${secretary.url()}/ballot`);
    await expect(first.getByRole("heading", { name: "Chưa phát phiếu" })).toBeVisible();
    await take(presiding, "Mở phát phiếu");
  });

  await test.step("over plain HTTP, or inside Zalo, there is no ballot to receive, and the page says what to do", async () => {
    const plain = await signedInAs("peer");
    await plain.goto(await withoutHttps(plain, first.url()));
    await expect(plain.getByText("Địa chỉ này không mã hóa (http).")).toBeVisible();
    await expect(plain.getByText(/bắt đầu bằng https.*báo chủ trì/)).toBeVisible();
    const zalo = await signedInAs("peer");
    await zalo.addInitScript(() => {
      Object.defineProperty(navigator, "userAgent", { get: () => "Mozilla/5.0 Zalo android/12" });
    });
    await zalo.goto(first.url());
    await expect(zalo.getByText("Trang đang mở trong Zalo.")).toBeVisible();
    await expect(zalo.getByText(/“Mở bằng trình duyệt”/)).toBeVisible();
    for (const page of [plain, zalo])
      await expect(page.getByRole("button", { name: "Nhận phiếu" })).toHaveCount(0);
    // The page asks again every two seconds; what it is asking for now is let go.
    await plain.unrouteAll({ behavior: "ignoreErrors" });
    await plain.close();
  });

  await test.step("each unit receives its ballot on its own device; one browser crashes and goes on", async () => {
    await receiveAll(voters);
    // Cleared cookies cost nobody the ballot: signed in again, the device still holds it.
    await first.context().clearCookies();
    await first.context().addCookies([await signIn("peer")]);
    await first.reload();
    await expect(first.getByRole("heading", { name: "Đã nhận phiếu của đơn vị" })).toBeVisible();
    const elsewhere = await signedInAs("peer");
    await elsewhere.goto(first.url());
    await press(elsewhere, "Nhận phiếu");
    await expect(
      elsewhere.getByText(/đã được nhận lúc .* trên máy hoặc trình duyệt khác/),
    ).toBeVisible();
    await take(presiding, "Bắt đầu bỏ phiếu");
  });

  await test.step("two, two and one: nobody has more than half, the two best go on", async () => {
    const asked = askedWhileSending(first);
    await castByKeyboard(first, "Mê Linh");
    // The ballot, without a cookie or the page it came from, and nothing else.
    expect(await asked()).toEqual([{ method: "POST", named: [] }]);
    const names = ["Mê Linh", "Sóc Sơn", "Sóc Sơn", "Đông Anh"];
    for (const [index, voter] of others.entries()) await cast(voter, names[index] ?? "");
    await take(presiding, "Kết thúc bỏ phiếu");
    await expect(
      presiding.getByText(/^Bỏ phiếu lần nữa, số được chọn là 1: .*Mê Linh, .*Sóc Sơn\.$/),
    ).toBeVisible();
    await expect(first.getByText("Phiếu của đơn vị đã được kiểm.", { exact: true })).toBeVisible();
  });

  await test.step("the pages the units have left open come to the second round by themselves", async () => {
    await secretary.reload();
    await agreeElectronically(secretary);
    await presiding.reload();
    await take(presiding, "Mở phát phiếu");
    await receiveAll(voters);
    await take(presiding, "Bắt đầu bỏ phiếu");
    const names = ["Mê Linh", "Sóc Sơn", "Sóc Sơn", "Sóc Sơn", "Mê Linh"];
    for (const [index, voter] of voters.entries()) await cast(voter, names[index] ?? "");
    await take(presiding, "Kết thúc bỏ phiếu");
    await expect(presiding.getByText(/^Kết quả: .*huyện Sóc Sơn\.$/)).toBeVisible();
    for (const voter of voters)
      await expect(
        voter.getByText("Phiếu của đơn vị đã được kiểm.", { exact: true }),
      ).toBeVisible();
  });

  await test.step("anyone recounts from the file, with a script that is not the app's", async () => {
    await first.goto(`${secretary.url()}/recount`);
    const download = first.waitForEvent("download");
    await first.getByRole("link", { name: "Tải tệp kiểm phiếu" }).click();
    const path = info.outputPath("tep-kiem-phieu.json");
    await (await download).saveAs(path);
    const said = execFileSync(process.execPath, ["lib/ballot/verify-count.mjs", path], {
      encoding: "utf8",
    });
    expect(said).toContain("Khớp.");
    expect(said).toMatch(/Sóc Sơn: 3\n/);
  });
});

/** What a page asks the server for from the sending of a ballot until its answer, and what in it would say who asks. */
function askedWhileSending(page: Page) {
  const requests: Request[] = [];
  let isAnswered = false;
  page.on("request", (request) => {
    const isBallot = request.method() === "POST" && request.url().includes("/ballots/");
    if (!isAnswered && (isBallot || requests.length > 0)) requests.push(request);
  });
  page.on("response", (answer) => {
    if (answer.request() === requests[0]) isAnswered = true;
  });
  return () =>
    Promise.all(
      requests.map(async (request) => {
        const headers = await request.allHeaders();
        const named = ["cookie", "authorization", "referer"].filter((name) => name in headers);
        return { method: request.method(), named };
      }),
    );
}

/** The same page under the name that an office's PC has on another desk, which no browser calls secure. */
async function withoutHttps(page: Page, address: string) {
  const { host } = new URL(address);
  await page.route("http://office.example/**", async (route) => {
    const url = route.request().url().replace("office.example", host);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  return address.replace(host, "office.example");
}

async function agreeElectronically(page: Page) {
  await page.getByRole("radio", { name: /^Phiếu điện tử/ }).check();
  await agree(page);
}

async function receiveAll(voters: readonly Page[]) {
  for (const voter of voters) await receive(voter);
}

/** The same without a mouse: what is pressed first is always within a few tabs of the heading. */
async function castByKeyboard(page: Page, unit: string) {
  const radio = page.getByRole("radio", { name: new RegExp(unit) });
  await expect(radio).toBeVisible();
  await radio.focus();
  await page.keyboard.press("Space");
  await pressEnterOn(page, page.getByRole("button", { name: "Tiếp tục" }));
  await pressEnterOn(page, page.getByRole("button", { name: "Gửi phiếu" }));
  await expect(page.getByRole("heading", { name: received })).toBeFocused();
}
