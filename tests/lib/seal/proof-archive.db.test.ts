import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { getCovenantProof } from "@/lib/covenant/queries/get-seal";
import { aClusterOfFive, chairOf } from "@/tests/lib/covenant/a-cluster-of-five";
import { anOpenCovenant, readAndSign } from "@/tests/lib/covenant/a-covenant";
import { aCopy, bring } from "@/tests/lib/covenant/a-signed-copy";
import { aSigningKey } from "@/tests/lib/signature/a-signing-key";
import { signCopy } from "@/tests/lib/signature/sign-copy";
import { work } from "./a-sealed-covenant";
import { pdfsigIsThere } from "./verify-seal";

const poppler = pdfsigIsThere();

test(`whoever follows the page of instructions${poppler ? "" : ", as far as it goes without pdfsig,"} is told what it promises`, async () => {
  const files = await theBundle();
  const steps = strFromU8(files["HUONG-DAN.txt"] ?? new Uint8Array())
    .split(/\n(?=\d\. )/)
    .map(stepOf);
  const followed = inFolder(files, (run) =>
    steps.flatMap(({ commands, promised }) =>
      commands
        .filter((command) => poppler || !command.startsWith("pdfsig"))
        .map((command) => {
          const said = run(command);
          const kept = command.startsWith("pdfsig") ? promised.lines : promised.hashes;
          for (const words of kept) expect(said).toContain(words);
          return { command, kept: kept.length, said };
        }),
    ),
  );

  expect(followed.map(({ command, kept }) => [command, kept])).toEqual(
    [
      ["sha256sum -c SHA256SUMS.txt", 0],
      ["sha256sum van-ban.pdf", 1],
      ["pdfsig van-ban.pdf", 3],
      ["sha256sum van-ban-chuan.txt", 1],
      ["pdfsig ban-ky-so-1.pdf", 2],
    ].filter(([command]) => poppler || !String(command).startsWith("pdfsig")),
  );
  const [sums] = followed;
  expect(sums?.said.trimEnd().split("\n")).toEqual(
    Object.keys(files)
      .filter((name) => name !== "SHA256SUMS.txt")
      .map((name) => `${name}: OK`),
  );
});

/** Of a sealed covenant which one of two units signed on its own copy outside. */
async function theBundle() {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const chair = chairOf(cluster, 0);
  const key = aSigningKey({ name: "Nguyen Van An" });
  await bring(chair, text, await signCopy(await aCopy(chair, text), key));
  await readAndSign(chairOf(cluster, 1), text);
  await work();
  const proof = await getCovenantProof(chair, text.covenantId);
  return unzipSync(new Uint8Array(proof?.file ?? []));
}

/** A numbered step as it is printed: what to type, and what has to come of it. */
function stepOf(words: string) {
  const set = words.split("\n").flatMap((line) => /^ {5}(\S.*)$/.exec(line)?.[1] ?? []);
  const isCommand = (line: string) => /^(?:sha256sum|pdfsig) /.test(line);
  return {
    commands: set.filter(isCommand),
    promised: {
      lines: set.filter((line) => !isCommand(line)),
      hashes: [...words.matchAll(/phải in ra ([0-9a-f]{64})/g)].map(([, hash]) => hash ?? ""),
    },
  };
}

function inFolder<Result>(
  files: Record<string, Uint8Array>,
  follow: (run: (command: string) => string) => Result,
) {
  const folder = mkdtempSync(join(tmpdir(), "proof-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return follow((command) => {
      const [program = "", ...args] = command.split(" ");
      const env = { ...process.env, LC_ALL: "C" };
      return execFileSync(program, args, { cwd: folder, encoding: "utf8", env });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
