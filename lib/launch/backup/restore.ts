/** `npm run restore -- FOLDER`: makes an empty place what the backup's was, all of it or nothing. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { LaunchFailure, printFailure } from "../failure.ts";
import { makeFolders, type Place, readPlace } from "../place.ts";
import { keepSecrets } from "../secrets.ts";
import { copyIfThere } from "./copy-files.ts";
import { demoFiles, type Manifest } from "./format.ts";
import { readPassphrase } from "./passphrase.ts";
import { readBackup } from "./read-backup.ts";
import { restoreDatabase } from "./restore-database.ts";
import { openSecrets } from "./sealed-secrets.ts";

type Restore = { place: Place; source: string; passphrase: string };

/** Checks every part of the backup before it writes the first; refuses a place where there is anything. */
export async function restoreBackup({ place, source, passphrase }: Restore) {
  const backup = readBackup(source);
  refuseOtherMode(backup.manifest, place);
  const secrets = openSecrets(readFileSync(`${source}.secrets`, "utf8"), passphrase);
  refuseUsed(place.folder);

  // Renamed at the end: a restore cut off half way leaves nothing that would start.
  const unfinished = { ...place, folder: `${place.folder}.unfinished` };
  rmSync(unfinished.folder, { recursive: true, force: true });
  makeFolders(unfinished);
  cpSync(join(source, "files"), join(unfinished.folder, "files"), { recursive: true });
  for (const name of demoFiles) copyIfThere(join(source, name), join(unfinished.folder, name));
  keepSecrets(unfinished.folder, secrets);
  await restoreDatabase(unfinished, secrets, backup);
  rmSync(place.folder, { recursive: true, force: true });
  renameSync(unfinished.folder, place.folder);
  return backup.manifest;
}

/** A demo signs in with passwords that everybody knows: nobody's real year may come to lie there unseen. */
function refuseOtherMode({ mode }: Manifest, place: Place) {
  if (mode === place.mode) return;
  throw new LaunchFailure(
    mode === "office"
      ? "Bản sao lưu này là của cơ quan. Vui lòng thêm --office: npm run restore -- --office THƯ_MỤC"
      : "Bản sao lưu này là của dữ liệu minh họa. Vui lòng bỏ --office và DATABASE_URL: npm run restore -- THƯ_MỤC",
  );
}

function refuseUsed(folder: string) {
  if (!existsSync(folder)) return;
  const things = readdirSync(folder, { recursive: true, encoding: "utf8" });
  if (things.every((name) => name === "files")) return;
  throw new LaunchFailure(
    `Ở ${folder} đã có dữ liệu nên không khôi phục đè lên. Vui lòng chuyển thư mục ấy đi nơi khác rồi chạy lại.`,
  );
}

async function run(args: string[]) {
  const place = readPlace(
    args.filter((arg) => arg.startsWith("-")),
    process.env,
  );
  const named = args.find((arg) => !arg.startsWith("-"));
  if (!named) {
    throw new LaunchFailure("Vui lòng nêu thư mục bản sao lưu: npm run restore -- THƯ_MỤC");
  }
  const passphrase = await readPassphrase();
  console.log("Đang khôi phục…");
  const { madeAt } = await restoreBackup({ place, source: resolve(named), passphrase });
  console.log(`Đã khôi phục bản sao lưu lúc ${madeAt} vào ${place.folder}.`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    await run(process.argv.slice(2));
  } catch (fault) {
    printFailure(fault);
    process.exitCode = 1;
  }
}
