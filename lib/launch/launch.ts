import { join } from "node:path";
import { addressesOf, announce } from "./announce.ts";
import { buildWhenStale } from "./build.ts";
import { checkPort } from "./check-port.ts";
import { checkSettings } from "./check-settings.ts";
import { checkServer, databaseName, prepareDatabase } from "./database.ts";
import { loadDemo } from "./demo.ts";
import { printFailure } from "./failure.ts";
import { makeFolders, type Place, readPlace } from "./place.ts";
import { keepPostgresRunning } from "./postgres/keep-running.ts";
import { checkSealKey } from "./seal-key.ts";
import { readSecrets, type Secrets } from "./secrets.ts";
import { sealEnvironment, serverEnvironment } from "./server-environment.ts";
import { readServeOptions } from "./server-options.ts";
import { startServing } from "./server-process.ts";
import { setupCode } from "./setup-code.ts";
import { end, endWhenTold } from "./shutdown.ts";
import { checkSigningRoots } from "./signing-roots.ts";
import { startWorking } from "./worker-process.ts";

/** From a bare folder to a program that serves; whatever goes wrong is told in words and ends it in order. */
export async function launch({ development }: { development: boolean }) {
  endWhenTold();
  try {
    await run(development);
  } catch (fault) {
    printFailure(fault);
    await end(1);
  }
}

async function run(development: boolean) {
  checkSettings(process.env);
  const options = readServeOptions(process.env);
  const place = readPlace(process.argv.slice(2), process.env);
  makeFolders(place);
  await checkPort(options);
  const secrets = readSecrets(place.folder, process.env);
  checkSealKey(secrets.SEAL_P12, process.env.SEAL_P12_PASSWORD ?? "");
  checkSigningRoots(process.env.SIGNING_ROOTS);
  const database = await openDatabase(place, secrets);
  if (!development) await buildWhenStale();
  const code = place.mode === "office" ? await setupCode(database.ownerUrl, secrets) : null;
  const env = serverEnvironment({ place, secrets, database, setupCode: code });
  const NODE_ENV = development ? "development" : "production";
  const port = await startServing({ ...env, NODE_ENV });
  const [ownAddress = ""] = addressesOf(options, port);
  startWorking({ ...env, ...sealEnvironment(secrets, ownAddress), NODE_ENV });
  announce({ place, options, port, setupCode: code });
}

async function openDatabase(place: Place, secrets: Secrets) {
  if (place.databaseUrl) {
    console.log("Đang kết nối cơ sở dữ liệu…");
    await checkServer(place.databaseUrl);
    return prepareDatabase(place.databaseUrl, secrets, place.mode);
  }
  console.log("Đang khởi động cơ sở dữ liệu…");
  const embedded = {
    dataDir: join(place.folder, "postgres"),
    password: secrets.POSTGRES_PASSWORD,
  };
  return keepPostgresRunning(embedded, async (server) => {
    if (place.mode === "demo") await loadDemo(server, place, secrets);
    await server.ensureDatabase(databaseName);
    return prepareDatabase(server.url(databaseName), secrets, place.mode);
  });
}
