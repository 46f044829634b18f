/** `npm run audit:verify`: recomputes the audit's chains, whether the program runs or rests. */
import { withDatabase } from "./borrowed-database.ts";
import { printFailure } from "./failure.ts";
import { type Place, readPlace, refuseUnstarted } from "./place.ts";
import { runAppScript } from "./run-app-script.ts";
import { readSecrets } from "./secrets.ts";
import { end, endWhenTold } from "./shutdown.ts";

endWhenTold();
try {
  const place = readPlace(process.argv.slice(2), process.env);
  await end(
    await withDatabase(place, passwordOf(place), (DATABASE_URL) =>
      runAppScript("lib/audit/verify.ts", { ...process.env, DATABASE_URL }),
    ),
  );
} catch (fault) {
  printFailure(fault);
  await end(1);
}

/** Somebody else's server has its password in its address, and may be asked from a machine that never served. */
function passwordOf(place: Place) {
  if (place.databaseUrl) return "";
  refuseUnstarted(place);
  return readSecrets(place.folder, process.env).POSTGRES_PASSWORD;
}
