/** `npm run bench:entry`: how long it takes to save a draft of 79 figures, beside a bare INSERT of the same rows. */
import { onOwnPostgres } from "./own-postgres.ts";

process.exitCode = await onOwnPostgres("tests/bench/drafts.ts");
