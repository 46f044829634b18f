/** `npm run bench:election`: signatures, casts and counted ballots per second. */
import { onOwnPostgres } from "./own-postgres.ts";

process.exitCode = await onOwnPostgres("tests/bench/ballots.ts");
