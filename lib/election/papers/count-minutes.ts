import { momentInDocument } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { Block, PaperDescription } from "@/lib/document/description";
import { linesOf } from "@/lib/lines-field";
import { percentOf } from "../arithmetic";
import { countedSheets } from "../count-rules";
import { channelText, verdictText } from "../labels";
import type { RoundView, VoteView } from "../queries/get-vote";
import { conclusionsOf } from "./conclusions";
import {
  column,
  frameOf,
  heading,
  lines,
  type Owner,
  type Printing,
  personLine,
  signedBy,
} from "./frame";

type Counted = {
  vote: Pick<VoteView, "event" | "title" | "cluster" | "regulation">;
  round: RoundView;
  owner: Owner;
  presiders: readonly { name: string; post: string }[];
};

/**
 * "Biên bản kiểm phiếu" of a round that was counted; null for hands, which are in the minutes of the conference, and before
 * the count.
 */
export function countMinutesPaper(
  { vote, round, owner, presiders }: Counted,
  printing: Printing,
): PaperDescription | null {
  const sheets = countedSheets(round);
  if (round.channel === "hands" || !round.countedAt || !sheets) return null;
  const { event, title, cluster, regulation } = vote;
  return {
    ...frameOf(
      { title: `Biên bản kiểm phiếu, ${title}`, cluster, owner, on: dayOf(round.countedAt) },
      printing,
    ),
    type: "BIÊN BẢN KIỂM PHIẾU",
    subject: [title, ...(round.number > 1 ? [`Bỏ phiếu lần ${round.number}`] : [])],
    blocks: [
      lines(
        `Hồi ${momentInDocument(round.countedAt)}, tại ${event.place}, ${event.title} đã kiểm phiếu với kết quả như sau:`,
      ),
      heading("I. Tổ kiểm phiếu"),
      lines(...tellerLines(round), ...witnessLines(sheets)),
      heading("II. Nội dung, hình thức bỏ phiếu"),
      lines(
        `Nội dung: ${title}.`,
        `Hình thức: bỏ phiếu kín, ${channelText(round.channel).toLocaleLowerCase("vi")}.`,
        `Căn cứ: ${regulation}.`,
      ),
      heading("III. Đơn vị bỏ phiếu"),
      lines(...rollLines(round)),
      heading("IV. Kết quả kiểm phiếu"),
      ...round.asked.flatMap((question) => questionBlocks({ question, round, sheets })),
      lines(
        "Biên bản được lập thành 02 bản, đọc trước hội nghị và được các thành viên Tổ kiểm phiếu thống nhất ký tên.",
      ),
    ],
    signatures: [
      ...round.tellers.map(({ name }, index) =>
        signedBy(index === 0 ? "TỔ TRƯỞNG TỔ KIỂM PHIẾU" : "THÀNH VIÊN", name),
      ),
      signedBy("CHỦ TRÌ HỘI NGHỊ", presiders[0]?.name ?? ""),
    ],
    recipients: [],
  };
}

function tellerLines({ tellers, channel }: RoundView) {
  if (tellers.length === 0 && channel === "electronic")
    return [
      "Phiếu điện tử do Hệ thống kiểm; tệp kiểm phiếu kèm theo hồ sơ để mọi đơn vị kiểm lại.",
    ];
  return tellers.map(({ name, post }, index) => {
    const task = index === 0 ? "Tổ trưởng" : "thành viên";
    const posts = [...new Set([post, task])].filter(Boolean).join(", ");
    return `${personLine({ name, post: posts }, index)}.`;
  });
}

/** Before whom it was counted, once each; nothing where nobody was named. */
function witnessLines(sheets: readonly { witnesses: string }[]) {
  const names = linesOf(sheets.map(({ witnesses }) => witnesses).join("\n"));
  return names.length > 0 ? [`Người chứng kiến: ${names.join("; ")}.`] : [];
}

function rollLines({ seats }: RoundView) {
  const absent = seats.filter(({ present }) => !present).map(({ name }) => name);
  const there = seats.length - absent.length;
  return [
    `Tổng số đơn vị thành viên có quyền bỏ phiếu: ${seats.length} đơn vị.`,
    `Có mặt: ${there} đơn vị. Vắng: ${absent.length} đơn vị${absent.length > 0 ? ` (${absent.join(", ")})` : ""}.`,
  ];
}

type Asked = {
  question: RoundView["asked"][number];
  round: RoundView;
  sheets: NonNullable<ReturnType<typeof countedSheets<RoundView["sheets"][number]>>>;
};

/** What was handed out and came back, each candidate's votes, and what the rules make of them, for one question. */
function questionBlocks({ question, round, sheets }: Asked): Block[] {
  const result = round.results.find(({ questionId }) => questionId === question.id);
  const counts = sheets.flatMap(({ questions }) =>
    questions.filter(({ questionId }) => questionId === question.id),
  );
  const numbers = [
    ["Số phiếu phát ra", sum(sheets.map(({ issued }) => issued))],
    ["Số phiếu thu về", sum(sheets.map(({ returned }) => returned))],
    ["Số phiếu hợp lệ", sum(counts.map(({ valid }) => valid))],
    ["Số phiếu không hợp lệ", sum(counts.map(({ invalid }) => invalid))],
    ["Trong đó, phiếu trắng", sum(counts.map(({ blank }) => blank))],
  ] as const;
  return [
    ...(round.asked.length > 1 ? [lines(`Về “${question.title}”:`)] : []),
    lines(...numbers.map(([name, count]) => `- ${name}: ${count} phiếu.`)),
    ...(result && result.candidates.length > 0 ? [votesTable(question, result)] : []),
    lines(...conclusionsOf([round], question.id)),
  ];
}

function votesTable(question: Asked["question"], result: RoundView["results"][number]): Block {
  const { base, candidates } = result;
  const { oneByOne } = question;
  const nameOf = (id: string) => question.candidates.find((one) => one.id === id)?.name ?? "";
  return {
    kind: "table",
    columns: [
      column("TT", "center", 2),
      column("Đơn vị, nội dung", "left", 10),
      ...(oneByOne
        ? [column("Đồng ý", "right", 3), column("Không đồng ý", "right", 3)]
        : [column("Số phiếu", "right", 3)]),
      column("Tỷ lệ", "right", 3),
      column("Kết luận", "left", 5),
    ],
    rows: question.candidateIds.map((id, index) => {
      const row = candidates.find(({ candidateId }) => candidateId === id);
      const agreed = row?.agreed ?? 0;
      return [
        ...[`${index + 1}`, nameOf(id), `${agreed}`],
        ...(oneByOne ? [`${row?.disagreed ?? ""}`] : []),
        ...[percentOf(agreed, base), row ? verdictText(row.verdict) : ""],
      ];
    }),
  };
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((all, one) => all + one, 0);
}
