/** `npm run bench:documents`: how long papers take, in a process like the app's. */
import { runAppScript } from "../../lib/launch/run-app-script.ts";

process.exitCode = await runAppScript("tests/bench/papers.ts", process.env);
