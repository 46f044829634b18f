import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { bringSignedCopy } from "@/lib/covenant/commands/bring-signed-copy";
import { recordReading } from "@/lib/covenant/commands/record-reading";
import { withdrawForEditing } from "@/lib/covenant/commands/withdraw-for-editing";
import { db } from "@/lib/db/client";
import { aSigningKey } from "@/tests/lib/signature/a-signing-key";
import { signCopy } from "@/tests/lib/signature/sign-copy";
import { password } from "@/tests/support/accounts";
import { aFile } from "@/tests/support/files";
import { queuedBehind } from "@/tests/support/queued-behind";
import { aClusterOfFive, type ClusterOfFive, chairOf, morning } from "./a-cluster-of-five";
import { anOpenCovenant, statusOf, whence } from "./a-covenant";
import { confirm, scan } from "./a-scan";
import { aCopy } from "./a-signed-copy";

type Text = { covenantId: string; textHash: string };

/** What makes a unit sign while the text is taken back, ready to be done. */
const ways = {
  "a scan is confirmed": async (cluster: ClusterOfFive, text: Text) => {
    const scanId = await scan(cluster, text, [0]);
    return () => confirm(cluster.cityLeader, text, scanId);
  },
  "a copy signed outside is brought": async (cluster: ClusterOfFive, text: Text) => {
    const chair = chairOf(cluster, 0);
    await at(morning, () => recordReading(chair, text));
    const signed = await signCopy(await aCopy(chair, text), aSigningKey({ name: "Nguyen Van An" }));
    return () => bring(chair, text, signed);
  },
};

function bring(chair: Actor, text: Text, signed: Buffer) {
  const signedCopy = aFile(signed, "ban-da-ky.pdf");
  return at(morning, () => bringSignedCopy(chair, { ...text, password, signedCopy }, whence));
}

async function ready(way: keyof typeof ways) {
  const cluster = await aClusterOfFive({ members: 2 });
  const text = await anOpenCovenant(cluster);
  const signing = await ways[way](cluster, text);
  const takingBack = () =>
    at(morning, () => withdrawForEditing(cluster.secretary, { ...text, reason: "Sửa mục 2" }));
  return { text, signing, takingBack };
}

const covenants = "select 1 from covenants for update";
const each = Object.keys(ways) as (keyof typeof ways)[];

test.for(each)("the text is taken back just after %s: signed, and void", async (way) => {
  const { text, signing, takingBack } = await ready(way);
  expect(await queuedBehind(covenants, [signing, takingBack])).toEqual(["done", "done"]);
  expect(await db.covenantSignature.count()).toBe(1);
  expect(await statusOf(text.covenantId)).toBe("draft");
});

test.for(each)(
  "the text is taken back just before %s: refused, and nothing left of it",
  async (way) => {
    const { text, signing, takingBack } = await ready(way);
    expect(await queuedBehind(covenants, [takingBack, signing])).toEqual([
      "done",
      expect.stringMatching(/^covenant\.(takenBack|notOpenForSigning)$/),
    ]);
    const left = [
      ...[await db.covenantSignature.count(), await db.covenantScanDecision.count()],
      await db.externalSignature.count(),
    ];
    expect([...left, await statusOf(text.covenantId)]).toEqual([0, 0, 0, "draft"]);
  },
);
