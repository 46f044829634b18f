import { expect } from "@playwright/test";
import { the } from "../access-examples.ts";
import { test } from "../support/test.ts";

test("whatever is printed from the demo says so on every sheet", async ({ signedInAs }) => {
  const page = await signedInAs("secretary");
  const addresses = [
    `/covenants/${await the.covenant()}`,
    `/registrations/${await the.clusterYear()}/${await the.unit()}`,
    `/clusters/${await the.cluster()}/directory`,
    `/events/${await the.event()}`,
  ];
  for (const address of addresses) {
    await page.goto(address);
    const mark = page.getByText("DỮ LIỆU MINH HỌA", { exact: true });
    await expect(mark).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(mark).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Chính" })).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
  const directory = page.getByText(/^Cụm thi đua số 3, Ủy ban MTTQ Việt Nam .*\. In lúc /);
  await page.goto(`/clusters/${await the.cluster()}/directory`);
  await expect(directory).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(directory).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  // What the story froze and signed says so too, as it would be printed now.
  await page.goto(`/paper-signings/${await the.paperSigning()}`);
  await expect(page.getByText("Chữ chìm: DỮ LIỆU MINH HỌA")).toBeVisible();
  await expect(page.getByText("Nội dung trên hệ thống đã thay đổi")).toBeHidden();
});
