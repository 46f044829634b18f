import { browser } from "../../gate/browser.ts";
import { weighHelloWorld } from "./code-size.ts";
import { startDemo } from "./demo-server.ts";
import { addPeople } from "./people.ts";

/** The production build on its demo data, in a place of its own; the workers find it through the environment. */
export default async function setup() {
  process.env.E2E_BROWSER = browser();
  const [floor, { demo, stop }] = await Promise.all([
    weighHelloWorld(browserOptions()),
    startDemo(),
  ]);
  process.env.E2E_FLOOR = String(floor);
  process.env.E2E_DEMO = JSON.stringify(demo);
  await addPeople();
  return stop;
}

/** As the configuration gives them to the workers. */
function browserOptions() {
  // Chromium's sandbox refuses to run as root.
  return { executablePath: browser(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}
