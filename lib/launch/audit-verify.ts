/** `npm run audit:verify`: recomputes the audit's chains. */
import { runOnDatabase } from "./run-on-database.ts";

await runOnDatabase("lib/audit/verify.ts");
