/** `npm run totals:verify`: adds every kept total up anew from the figures. */
import { runOnDatabase } from "./run-on-database.ts";

await runOnDatabase("lib/total/verify.ts");
