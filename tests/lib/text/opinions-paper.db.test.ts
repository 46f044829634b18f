import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { PaperDescription } from "@/lib/document/description";
import { closeConsultation } from "@/lib/text/commands/close-consultation";
import { enterOpinion, giveOpinion } from "@/lib/text/commands/give-opinion";
import { replyToOpinion } from "@/lib/text/commands/reply-to-opinion";
import { getOpinionsPaper } from "@/lib/text/queries/get-opinions-paper";
import { aClusterOfFive, chairOf } from "../covenant/a-cluster-of-five";
import { aWrittenDraft } from "../covenant/a-covenant";
import { agreeing, aRound, commenting, early, morning } from "./a-round";

const demo = "DỮ LIỆU MINH HỌA";

test("the paper sets every comment beside its answer, says what silence means, and is a draft until all is answered", async () => {
  const { cluster, round, name } = await aRoundWithComments();
  const print = () => at(morning, () => getOpinionsPaper(cluster.secretary, round.textId));

  const open = await print();
  expect(open).toMatchObject({
    type: "BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN",
    subject: ["Góp ý dự thảo lần 1 Giao ước thi đua năm 2024 của Cụm thi đua số 3"],
    recipients: ["Các đơn vị thành viên;", "Lưu: VT."],
  });
  expect(withoutDemo(open)).toEqual(["DỰ THẢO"]);
  expect(open?.blocks[0]).toEqual({
    kind: "paragraph",
    text: "Đã có ý kiến: 3/5 đơn vị. Chưa có ý kiến: 2 đơn vị. Quá hạn mà chưa có ý kiến thì xem như thống nhất. Còn 2 ý kiến chưa trả lời.",
  });
  const [stands, comments] = tablesOf(open);
  const silent = "Xem như thống nhất (quá hạn)";
  expect(stands?.map(([, , stand]) => stand)).toEqual([
    ...["Có ý kiến", "Có ý kiến", "Thống nhất", silent, silent],
  ]);
  expect(comments).toEqual([
    ["1", name(0), "Nên ghi rõ hơn.\nĐề nghị ghi: “Đối ngoại nhân dân ở biên giới.”", ""],
    ["2", `${name(1)} (theo Công văn số 12/MTTQ-BTT)`, "Nên bỏ.", ""],
  ]);

  await answer(round, cluster, "Nên ghi rõ hơn.", { outcome: "accepted", words: "Đã ghi." });
  await at(morning, () => closeConsultation(cluster.secretary, round));
  expect(withoutDemo(await print())).toEqual(["DỰ THẢO"]);
  const why = { outcome: "explained", words: "Theo chương trình năm." } as const;
  await answer(round, cluster, "Nên bỏ.", why);
  const final = await print();
  expect(withoutDemo(final)).toEqual([]);
  expect(JSON.stringify(final?.blocks[0])).not.toContain("chưa trả lời");
  expect(tablesOf(final)[1]?.map((row) => row.at(-1))).toEqual([
    ...["Tiếp thu. Đã ghi.", "Giải trình. Theo chương trình năm."],
  ]);
});

test("before anyone was asked there is no such paper; asked and without a comment it says so", async () => {
  const cluster = await aClusterOfFive({ members: 2 });
  const { covenantId: unasked } = await aWrittenDraft(cluster, "Đợt hè");
  expect(await at(early, () => getOpinionsPaper(cluster.secretary, unasked))).toBeNull();
  const { textId } = await aRound(cluster);
  const paper = await at(early, () => getOpinionsPaper(cluster.secretary, textId));
  expect(paper?.blocks.at(-1)).toEqual({ kind: "paragraph", text: "Không có ý kiến góp ý." });
  expect(JSON.stringify(paper?.blocks[0])).toContain("thì ghi là chưa có ý kiến.");
});

/** Silence is taken as agreement; one unit comments itself, one by a letter that the secretary enters, one agrees. */
async function aRoundWithComments() {
  const cluster = await aClusterOfFive();
  await db.setting.create({
    data: {
      ...{ ownerUnitId: cluster.cityId, key: "consultingSilence", value: "agreed" },
      fromOn: new Date("2024-01-01T00:00:00Z"),
    },
  });
  const round = await aRound(cluster);
  const { consultationId, contentIds } = round;
  const [first = "", second = "", third = ""] = cluster.unitIds;
  const proposed = "Đối ngoại nhân dân ở biên giới.";
  await giveOpinion(chairOf(cluster, 0), {
    ...{ consultationId, unitId: first },
    opinions: [{ ...commenting(contentIds[0], "Nên ghi rõ hơn."), proposed }],
  });
  await enterOpinion(cluster.secretary, {
    ...{ consultationId, unitId: second, paper: "Công văn số 12/MTTQ-BTT" },
    opinions: [commenting(contentIds[1], "Nên bỏ.")],
  });
  await giveOpinion(chairOf(cluster, 2), {
    ...{ consultationId, unitId: third, opinions: contentIds.map((id) => agreeing(id)) },
  });
  const names = ["Mê Linh", "Thanh Trì"];
  const name = (index: number) => `Ủy ban MTTQ Việt Nam huyện ${names[index]}`;
  return { cluster, round, name };
}

type Round = Awaited<ReturnType<typeof aRound>>;
type Cluster = Awaited<ReturnType<typeof aClusterOfFive>>;

async function answer(
  { textId }: Round,
  { secretary }: Cluster,
  comment: string,
  reply: { outcome: "accepted" | "explained"; words: string },
) {
  const { id: opinionId } = await db.opinion.findFirstOrThrow({ where: { words: comment } });
  await at(morning, () => replyToOpinion(secretary, { textId, opinionId, over: null, ...reply }));
}

function tablesOf(paper: PaperDescription | null) {
  return paper?.blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : [])) ?? [];
}

function withoutDemo(paper: PaperDescription | null) {
  return paper?.watermark.filter((words) => words !== demo);
}
