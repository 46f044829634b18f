import { withDatabase } from "./borrowed-database.ts";
import { printFailure } from "./failure.ts";
import { type Place, readPlace, refuseUnstarted } from "./place.ts";
import { runAppScript } from "./run-app-script.ts";
import { readSecrets } from "./secrets.ts";
import { end, endWhenTold } from "./shutdown.ts";

/** Runs one of the app's scripts on the place's database, whether the program runs or rests, and ends with its exit code. */
export async function runOnDatabase(script: string) {
  endWhenTold();
  try {
    const place = readPlace(process.argv.slice(2), process.env);
    await end(
      await withDatabase(place, passwordOf(place), (DATABASE_URL) =>
        runAppScript(script, { ...process.env, DATABASE_URL }),
      ),
    );
  } catch (fault) {
    printFailure(fault);
    await end(1);
  }
}

/** Somebody else's server has its password in its address, and may be asked from a machine that never served. */
function passwordOf(place: Place) {
  if (place.databaseUrl) return "";
  refuseUnstarted(place);
  return readSecrets(place.folder, process.env).POSTGRES_PASSWORD;
}
