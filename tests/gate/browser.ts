import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root, tool } from "./step.ts";

const howToGetOne =
  "No browser to test with. Install Chrome or Chromium (Debian, Ubuntu: sudo apt-get install chromium; " +
  "macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), " +
  "or name one that is installed elsewhere: CHROME_PATH=/path/to/chrome npm test";

/** The browser that the tests drive: an installed one, else Playwright's own, else Debian's. Throws how to get one. */
export function browser(ways = [installedBrowser, playwrightsOwn, debiansOwn]): string {
  for (const findOne of ways) {
    const path = findOne();
    if (path) return path;
  }
  throw new Error(howToGetOne);
}

function installedBrowser() {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  // A shell without windows draws no tool bars around the pages it tests.
  const names = [
    ...["chromium-headless-shell", "chromium", "chromium-browser"],
    ...["google-chrome", "google-chrome-stable"],
  ];
  const programs = [
    process.env.ProgramFiles,
    process.env["ProgramFiles(x86)"],
    process.env.LOCALAPPDATA,
  ];
  return [
    process.env.CHROME_PATH ?? "",
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.map((folder) => join(folder ?? "", "Google/Chrome/Application/chrome.exe")),
    ...programs.map((folder) => join(folder ?? "", "Microsoft/Edge/Application/msedge.exe")),
  ].find(starts);
}

function playwrightsOwn() {
  const path = chromium.executablePath();
  if (starts(path)) return path;
  console.log("  Downloading a browser for the tests…");
  spawnSync(
    process.execPath,
    [tool("@playwright/test", "playwright"), "install", "--no-shell", "chromium"],
    {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
    },
  );
  return starts(path) ? path : undefined;
}

function debiansOwn() {
  if (process.platform !== "linux" || userInfo().uid !== 0) return;
  console.log("  Installing Debian's chromium for the tests…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { stdio: "ignore", env });
  for (const name of ["chromium-headless-shell", "chromium"]) {
    const args = ["install", "-y", "--no-install-recommends", name];
    if (spawnSync("apt-get", args, { stdio: "ignore", env }).status === 0) break;
  }
  return installedBrowser();
}

/** Asked for its version, because a wrapper may stand where no browser is (Ubuntu's chromium without snap). */
function starts(path: string) {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window instead of answering.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 15_000 }).status === 0;
}
