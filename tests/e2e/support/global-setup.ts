import { browser } from "../../gate/browser.ts";
import { startDemo } from "./demo-server.ts";
import { addFormer } from "./people.ts";

/** The production build on its demo data, in a place of its own; the workers find it through the environment. */
export default async function setup() {
  process.env.E2E_BROWSER = browser();
  const { demo, stop } = await startDemo();
  process.env.E2E_DEMO = JSON.stringify(demo);
  await addFormer();
  return stop;
}
