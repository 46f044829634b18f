import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { layoutOn } from "@/lib/document/layouts";
import { paperAsPdf } from "@/lib/document/pdf";
import { watermarkOf } from "@/lib/document/watermark";
import { adoptScoreTable } from "@/lib/score-table/commands/adopt-score-table";
import { addSignedCopy } from "@/lib/signed-copy/commands/add-signed-copy";
import { decideSignedCopy } from "@/lib/signed-copy/commands/decide-signed-copy";
import { findPaper } from "@/lib/signed-copy/queries/find-paper";
import { signersOf } from "@/lib/signed-copy/rules";
import type { Stage } from "./stage";
import { clusterThree } from "./units";

/** The table of 2022 as the conference adopted it; its points are illustrative. */
export async function adoptTableOf2022(office: Actor, eventId: string, unit: Stage["unit"]) {
  const rows = clusterThree.map(({ code, name }, index) => ({
    ...{ name, unitId: unit(code), total: `${98 - index}.5`, rank: index + 1 },
  }));
  const pdf = paperAsPdf({
    ...{ title: "Bảng điểm năm 2022", layout: layoutOn("2022-11-08"), number: null },
    issuer: { above: ["ỦY BAN MTTQ VIỆT NAM", "THÀNH PHỐ HÀ NỘI"], body: ["CỤM THI ĐUA SỐ 3"] },
    ...{
      placeAndDay: "Hà Nội, ngày 08 tháng 11 năm 2022",
      type: "BẢNG ĐIỂM",
      subject: ["Năm 2022"],
    },
    blocks: [
      {
        kind: "table",
        columns: [
          { title: "Xếp thứ", align: "center", share: 3 },
          { title: "Đơn vị", align: "left", share: 10 },
          { title: "Tổng điểm", align: "right", share: 4 },
        ],
        rows: rows.map(({ name, total, rank }) => [`${rank}`, name, total.replace(".", ",")]),
      },
    ],
    ...{ beforeSignatures: [], signatures: [], recipients: [], annexes: [] },
    watermark: watermarkOf({ isDraft: false, isDemo: true }),
  });
  const presentUnits = rows.length;
  await adoptScoreTable(office, {
    ...{ eventId, table: new File([new Uint8Array(pdf)], "bang-diem-2022.pdf") },
    rows: rows.map(({ unitId, total, rank }) => ({ unitId, total, rank })),
    ...{ presentUnits, agreedUnits: presentUnits, disagreedUnits: 0 },
  });
}

/** The minutes of a vote's count come back signed by everyone, one brings the scan and another confirms it; the scan is illustrative. */
export async function signMinutes(first: Actor, second: Actor, voteId: string) {
  const { id: subjectId } = await db.voteRound.findFirstOrThrow({ where: { voteId } });
  const ref = { paper: "countMinutes", subjectId } as const;
  const found = await findPaper(first, ref);
  if (!found) throw new Error("a counted round has its minutes");
  const pdf = paperAsPdf({
    ...found.description,
    watermark: watermarkOf({ isDraft: false, isDemo: true }),
  });
  const scan = new File([new Uint8Array(pdf)], "bien-ban-kiem-phieu.pdf");
  const signers = signersOf(found.description);
  const copyId = await addSignedCopy(first, {
    ...{ ...ref, scan, signers, signingId: "", textHash: "" },
  });
  await decideSignedCopy(second, { decision: "confirm", copyId });
}
