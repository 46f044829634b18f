import type { SigningWay } from "@/lib/db/generated/enums";
import type { SealedEvidence } from "@/lib/seal/schema";
import type { CertificateFacts } from "@/lib/signature/labels";
import { externalWayText } from "./labels/external";
import { sharedDeviceText } from "./labels/shared-device";

type InForce = {
  title: string;
  inForceAt: Date | null;
  parties: readonly { unitId: string; name: string }[];
  version: { textHash: string; canonicalText: string };
  signatures: readonly Signature[];
  releases: readonly { unitId: string }[];
  /** Units that were there no more when it was sealed. */
  endedParts: readonly { unitId: string }[];
};
type Signature = {
  unitId: string;
  signerName: string;
  signerPost: string;
  inPlace: boolean;
  way: SigningWay;
  delegation: { document: string } | null;
  /** Who had opened the device it was signed on, where that was passed along the table. */
  hostName: string | null;
  external: (CertificateFacts & { file: { sha256: string } }) | null;
  signedAt: Date;
};

/** What a covenant in force says of how it came about: units in the decision's order; who was let stay out, without the reason, and who ended unsigned. */
export function evidenceOf(
  { title, inForceAt, parties, version, signatures, releases, endedParts }: InForce,
  { cluster, office }: { cluster: string; office: string },
): Omit<SealedEvidence, "chain"> {
  if (!inForceAt) throw new Error("a covenant in force came into force");
  const { textHash, canonicalText } = version;
  const of = <Row extends { unitId: string }>(rows: readonly Row[], unitId: string) =>
    rows.find((row) => row.unitId === unitId);
  return {
    title: `${title}, ${cluster}`,
    issuer: `${cluster}, ${office}`,
    standsSince: inForceAt.toISOString(),
    ...{ textHash, canonicalText },
    signatures: parties.flatMap(({ unitId, name }) => {
      const signature = of(signatures, unitId);
      return signature ? [signatureWords(signature, { unit: name, hash: textHash })] : [];
    }),
    absent: parties.filter(({ unitId }) => of(releases, unitId)).map(({ name }) => name),
    endedUnsigned: parties
      .filter(({ unitId }) => of(endedParts, unitId))
      .filter(({ unitId }) => !of(signatures, unitId) && !of(releases, unitId))
      .map(({ name }) => name),
  };
}

const wayWords: Record<Exclude<SigningWay, "external">, string> = {
  inApp: "ký xác nhận trên hệ thống, xác thực lại ngay lúc ký",
  paper: "ký bản giấy, bản chụp kèm theo được xác nhận",
};

function signatureWords(
  { signerName, signerPost, inPlace, signedAt, delegation, ...how }: Signature,
  { unit, hash }: { unit: string; hash: string },
) {
  const fileHash = how.external?.file.sha256;
  return {
    unit,
    signer: signerName,
    capacity: delegation
      ? `${signerPost}, thừa ủy quyền theo ${delegation.document}`
      : inPlace
        ? `${signerPost}, ký thay Chủ tịch`
        : signerPost,
    signedAt: signedAt.toISOString(),
    way: wayText(how),
    hash,
    ...(fileHash && { signedCopy: fileHash }),
  };
}

function wayText({ way, external, hostName }: Pick<Signature, "way" | "external" | "hostName">) {
  if (hostName) return `${wayWords.inApp}, ${sharedDeviceText(hostName)}`;
  if (way !== "external") return wayWords[way];
  if (!external) throw new Error("a signature made outside has its copy");
  return externalWayText({ ...external, fileHash: external.file.sha256 });
}
