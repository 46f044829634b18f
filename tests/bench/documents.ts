/** `npm run bench:documents`: how long papers take, in a process like the app's. */
import { runAppScript } from "../../lib/launch/run-app-script.ts";
import { newSealKey } from "../../lib/launch/seal-key.ts";

const env = { ...process.env, SEAL_P12: newSealKey(), SEAL_P12_PASSWORD: "" };
process.exitCode = await runAppScript("tests/bench/papers.ts", env);
