/**
 * `node lib/launch/bootstrap.mjs SCRIPT.ts [args]`: runs one of our scripts on a machine that has nothing but Node and npm.
 * Until everything is installed only what Node 20 itself offers may be used, here and in bootstrap/; and here no more than any
 * Node can read, so that one from an old system's packages is told in words too.
 */
const oldest = 20;

if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(
    `Chương trình cần Node.js từ bản ${oldest} trở lên, máy này đang dùng bản ${process.versions.node}. Vui lòng cài bản mới tại https://nodejs.org rồi chạy lại.`,
  );
  process.exitCode = 1;
} else {
  void run(process.argv.slice(2));
}

async function run(script) {
  const { installMissing } = await import("./bootstrap/install.mjs");
  const { generateClient } = await import("./bootstrap/generate.mjs");
  const { runScript } = await import("./bootstrap/run.mjs");
  try {
    const node = await installMissing();
    await generateClient(node);
    process.exitCode = await runScript(node, script);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
