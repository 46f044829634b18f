import { clusterName } from "@/lib/cluster/labels";
import { momentInDocument, momentInSentence } from "@/lib/date-text";
import type { ClusterKind } from "@/lib/db/generated/enums";
import {
  type CovenantStanding,
  type HowSigned,
  type OneUnit,
  signatureText,
  standingText,
} from "../labels";

/** Since when a unit stands as it does while it is waited for: since the opening, or since the scan was brought; null where nobody waits. */
type Since = { since: Date | null };

type Signature = HowSigned & { signedAt: Date; signerName: string; signerPost: string };
type ListedCovenant = {
  title: string;
  year: number;
  cluster: { kind: ClusterKind; label: string };
  standing: CovenantStanding;
  units: readonly (OneUnit & Since & { name: string; signature: Signature | null })[];
};

export const signingStateTitles = [
  ...["Cụm", "Năm", "Giao ước", "Tình trạng"],
  ...["Đơn vị", "Chữ ký", "Người ký", "Chức vụ", "Ký lúc", "Chờ từ"],
];

/** Who has signed and when, who has not and since when, of every covenant, as rows under those titles; units in the order of the decision. */
export function signingStateRows(covenants: readonly ListedCovenant[]) {
  return covenants.flatMap(({ title, year, cluster, standing, units }) =>
    units.map(({ name, signature, since, ...unit }) => [
      ...[clusterName(cluster), String(year), title, standingText(standing), name],
      signatureText({ ...unit, signature }),
      signature?.signerName ?? "",
      signature?.signerPost ?? "",
      signature ? momentInSentence(signature.signedAt) : "",
      since ? momentInSentence(since) : "",
    ]),
  );
}

/** "Chưa ký, từ khi mở ký kết lúc 07 giờ 30 phút, ngày 29/02/2024"; of a scan since it was brought. */
export function waitingText(unit: OneUnit & Since) {
  const words = signatureText(unit);
  if (!unit.since) return words;
  const from = unit.onPaper ? "từ lúc" : "từ khi mở ký kết lúc";
  return `${words}, ${from} ${momentInDocument(unit.since)}`;
}
