import { createHash } from "node:crypto";
import { clusterName } from "@/lib/cluster/labels";
import type { SealedEvidence } from "@/lib/seal/schema";
import { countedSheets } from "./count-rules";
import { channelText } from "./labels";
import type { Minutes } from "./queries/load-minutes";

/** What the minutes of a count say of how it came about: who typed each sheet and who found the same; the numbers as text, hashed. */
export function minutesEvidence({
  vote,
  round,
  cluster,
  office,
}: Minutes): Omit<SealedEvidence, "chain"> {
  const name = clusterName(cluster);
  const canonicalText = canonicalOf(vote, round);
  const textHash = createHash("sha256").update(canonicalText).digest("hex");
  return {
    title: `Biên bản kiểm phiếu, ${vote.title}, lần ${round.number}, ${name}`,
    issuer: `${name}, ${office}`,
    standsSince: round.countedAt.toISOString(),
    ...{ textHash, canonicalText, absent: [], endedUnsigned: [] },
    signatures: (countedSheets(round) ?? []).flatMap((sheet) => {
      const { typedBy, typedAt, confirmation, channel } = sheet;
      const of = { unit: channelText(channel), hash: textHash, way: "ghi trên hệ thống" };
      const by = { ...of, signer: typedBy, capacity: "ghi kết quả kiểm phiếu" };
      const second = confirmation && {
        ...{ ...of, signer: confirmation.personName, capacity: "xác nhận kết quả kiểm phiếu" },
        signedAt: confirmation.confirmedAt.toISOString(),
      };
      return [{ ...by, signedAt: typedAt.toISOString() }, ...(second ? [second] : [])];
    }),
  };
}

function canonicalOf(vote: Minutes["vote"], round: Minutes["round"]) {
  const { id, rollHash, keyFingerprint, results } = round;
  const sheets = (countedSheets(round) ?? []).map(
    ({ channel, issued, returned }) => `${channel}: ${issued}, ${returned}`,
  );
  const sentences = results.flatMap((result) => result.sentences);
  return [vote.title, id, rollHash, keyFingerprint ?? "", ...sheets, ...sentences].join("\n");
}
