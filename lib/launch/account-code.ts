/** `npm run account:code -- --office TÊN`: a one-time code on the console, for an administrator whom no other can help. */
import { withDatabase } from "./borrowed-database.ts";
import { LaunchFailure, printFailure } from "./failure.ts";
import { readPlace, refuseUnstarted } from "./place.ts";
import { runAppScript } from "./run-app-script.ts";
import { readSecrets } from "./secrets.ts";
import { end, endWhenTold } from "./shutdown.ts";

endWhenTold();
try {
  const [userName, ...others] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  if (!userName || others.length > 0)
    throw new LaunchFailure(
      "Vui lòng ghi tên đăng nhập, ví dụ: npm run account:code -- --office nguyenvanan",
    );
  const place = readPlace(
    process.argv.slice(2).filter((arg) => arg !== userName),
    process.env,
  );
  refuseUnstarted(place);
  const secrets = readSecrets(place.folder, process.env);
  const { AUTH_SECRET, POSTGRES_PASSWORD } = secrets;
  await end(
    await withDatabase(place, POSTGRES_PASSWORD, (DATABASE_URL) =>
      runAppScript("lib/launch/print-reset-code.ts", {
        ...{ ...process.env, DATABASE_URL, AUTH_SECRET, RESET_CODE_FOR: userName },
      }),
    ),
  );
} catch (fault) {
  printFailure(fault);
  await end(1);
}
