import { clusterName } from "@/lib/cluster/labels";
import { momentInSentence } from "@/lib/date-text";
import type { ClusterKind, UnitKind } from "@/lib/db/generated/enums";
import type { Layout, PaperDescription } from "@/lib/document/description";
import { committeeLines, placeAndDay, upperCase } from "@/lib/document/heads";
import { watermarkOf } from "@/lib/document/watermark";
import { committeeName } from "@/lib/unit/labels";

type Named = { kind: UnitKind; name: string };

type Chasing = {
  period: { label: string; dueAt: Date };
  year: number;
  cluster: { kind: ClusterKind; label: string };
  owner: Named;
  units: readonly Named[];
  /** Who signs: the cluster's lead, or the office that owns it. */
  by: "lead" | "office";
  /** Empty leaves the name to be written in. */
  signer: string;
};

/** "Công văn đôn đốc" to the units that have not sent, and to nobody else. */
export function chasingPaper(
  { period, year, cluster, owner, units, by, signer }: Chasing,
  { layout, isDemo }: { layout: Layout; isDemo: boolean },
): PaperDescription {
  const name = clusterName(cluster);
  const isLead = by === "lead";
  const about = `đôn đốc gửi báo cáo ${period.label}`;
  return {
    ...{ title: `Công văn ${about}, ${name}`, layout },
    issuer: isLead
      ? { above: committeeLines(owner), body: [upperCase(name)] }
      : { above: [], body: committeeLines(owner) },
    number: "blank",
    placeAndDay: placeAndDay(owner, { year }),
    type: "CÔNG VĂN",
    subject: [`V/v ${about}`],
    blocks: [
      { kind: "paragraph", text: `Kính gửi: ${units.map(committeeName).join("; ")}.` },
      {
        kind: "paragraph",
        text: `Báo cáo ${period.label} của ${name} có hạn gửi ${momentInSentence(period.dueAt)}. Đến nay, ${isLead ? "Cụm trưởng" : committeeName(owner)} chưa nhận được báo cáo của các đơn vị có tên trên.`,
      },
      {
        kind: "paragraph",
        text: "Đề nghị các đơn vị khẩn trương hoàn thành, gửi báo cáo trên hệ thống trước ……… giờ ………, ngày …… tháng ……; nếu có vướng mắc, báo lại để được gia hạn.",
      },
    ],
    beforeSignatures: [],
    signatures: [
      {
        unit: [],
        authority: isLead
          ? [`TM. ${upperCase(name)}`, "CỤM TRƯỞNG"]
          : ["TM. BAN THƯỜNG TRỰC", "………"],
        note: "",
        name: signer,
      },
    ],
    recipients: [
      "Như trên;",
      ...(isLead ? [`${committeeName(owner)} (để báo cáo);`] : ["Cụm trưởng, Cụm phó;"]),
      "Lưu: VT.",
    ],
    annexes: [],
    watermark: watermarkOf({ isDraft: false, isDemo }),
  };
}
