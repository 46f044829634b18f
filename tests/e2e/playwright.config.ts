import { defineConfig, devices } from "@playwright/test";

/** Answers that do not depend on the size of a screen, and pages that are looked at in both. */
const once = ["access.spec.ts", "bad-input.spec.ts", "client-code.spec.ts", "every-page.spec.ts"];
const journeys = "**/journeys/*.spec.ts";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./support/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_DEMO ? JSON.parse(process.env.E2E_DEMO).url : undefined,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.E2E_BROWSER ?? "",
      // Chromium's sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  // Journeys come last: the others look at the demo as it begins.
  projects: [
    {
      name: "desktop",
      testIgnore: [...once, journeys],
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: "phone",
      testIgnore: [...once, journeys],
      use: { ...devices["Galaxy S9+"], viewport: { width: 360, height: 740 } },
    },
    { name: "once", testMatch: once, use: { viewport: { width: 1366, height: 768 } } },
    { name: "journeys", testMatch: journeys, use: { viewport: { width: 1366, height: 768 } } },
  ],
});
