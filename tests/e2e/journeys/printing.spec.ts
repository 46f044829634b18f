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
});
