import { defineConfig } from "@playwright/test";
import { sizes } from "./support/sizes.ts";

const journeys = "**/journeys/*.spec.ts";
/** One that begins last keeps everyone waiting for it alone; entry sends a month of the unit whose month before it steps sends. */
const long = /\/(?:covenant-life|entry|hybrid-vote|secret-ballot|whole-chain)\.spec\.ts$/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./support/global-setup.ts",
  fullyParallel: true,
  // One more than cores: a page waits for its server, and for what it asks for again after a while.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // What takes two seconds here may take six on a machine that does something else as well.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    viewport: sizes.desktop,
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
    { name: "once", testIgnore: journeys },
    { name: "long", testMatch: long },
    { name: "journeys", testMatch: journeys, testIgnore: long },
  ],
});
