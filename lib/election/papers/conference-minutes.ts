import { dayText, momentInDocument } from "@/lib/date-text";
import { dayOf } from "@/lib/dates";
import type { Block, PaperDescription } from "@/lib/document/description";
import type { EventView } from "@/lib/event/queries";
import { committeeName } from "@/lib/unit/labels";
import { percentOf } from "../arithmetic";
import { votingWayLabels } from "../labels";
import type { VoteView } from "../queries/get-vote";
import { conclusionsOf } from "./conclusions";
import {
  blank,
  frameOf,
  heading,
  lines,
  type Owner,
  type Printing,
  personLine,
  signedBy,
} from "./frame";

type Conference = { event: EventView; votes: readonly VoteView[]; owner: Owner };

/**
 * "Biên bản hội nghị" as far as it is on record: time, place, who presided and who was there, what was adopted and voted
 * with its arithmetic; what was said is written in by hand or in Word.
 */
export function conferenceMinutesPaper(
  { event, votes, owner }: Conference,
  printing: Printing,
): PaperDescription {
  const { cluster, presiders, startsAt, title } = event;
  return {
    ...frameOf({ title: `Biên bản ${title}`, cluster, owner, on: dayOf(startsAt) }, printing),
    type: "BIÊN BẢN",
    subject: [title],
    blocks: [
      heading("I. Thời gian, địa điểm"),
      lines(`Khai mạc: ${momentInDocument(startsAt)}.`, `Địa điểm: ${event.place}.`),
      heading("II. Thành phần"),
      presiders.length > 0
        ? lines("Chủ trì:", ...presiders.map((one, index) => `${personLine(one, index)};`))
        : lines(`Chủ trì: ${blank}`),
      ...attendanceBlocks(event),
      heading("III. Nội dung, diễn biến"),
      proceedings({ event, votes }),
      heading("IV. Kết quả biểu quyết, bỏ phiếu"),
      ...adoptionBlocks(event),
      ...votes.flatMap(voteBlocks),
      heading("V. Kết luận của lãnh đạo cấp trên"),
      conclusionLines(event),
      lines(
        event.endsAt
          ? `Hội nghị kết thúc hồi ${momentInDocument(event.endsAt)}.`
          : `Hội nghị kết thúc hồi …… giờ …… phút, ngày ${dayText(dayOf(startsAt))}.`,
        "Biên bản đã được đọc trước hội nghị và được các đơn vị thống nhất.",
      ),
    ],
    signatures: [signedBy("THƯ KÝ", ""), signedBy("CHỦ TRÌ", presiders[0]?.name ?? "")],
  };
}

/** With all else on record, what was on the table in its order; until then room for the pen, which the app does not sign over. */
function proceedings({ event, votes }: Pick<Conference, "event" | "votes">) {
  const { presiders, attendanceRecorded, endsAt, conclusion, adoptions } = event;
  const matters = [
    ...adoptions.map(({ title }) => `Thông qua ${title}`),
    ...votes.map(({ title }) => title),
  ];
  const isWhole = presiders.length > 0 && attendanceRecorded && endsAt && conclusion;
  if (!isWhole || matters.length === 0) return lines(blank, blank);
  return lines(
    "Hội nghị thảo luận và quyết định các nội dung sau, kết quả ghi tại mục IV:",
    ...matters.map((matter, index) => `${index + 1}. ${matter}.`),
  );
}

function attendanceBlocks({ attendanceRecorded, members }: EventView): Block[] {
  if (!attendanceRecorded) return [lines(`Đơn vị thành viên: có mặt ……/${members.length} đơn vị.`)];
  const there = members.flatMap((unit) => (unit.present ? [{ ...unit.present, unit }] : []));
  const absent = members.filter(({ present }) => !present);
  return [
    lines(
      `Đơn vị thành viên có mặt ${there.length}/${members.length}:`,
      ...there.map(
        ({ unit, representativeName, representativePost, authorisation }, index) =>
          `${index + 1}. ${committeeName(unit)}: đồng chí ${representativeName}, ${representativePost}${authorisation && `, theo ${authorisation}`};`,
      ),
      absent.length > 0 ? `Vắng: ${absent.map((unit) => committeeName(unit)).join(", ")}.` : null,
    ),
  ];
}

function conclusionLines({ conclusion }: EventView) {
  if (!conclusion) return lines(blank, blank);
  const { speakerName, speakerPost, words } = conclusion;
  return lines(`Đồng chí ${speakerName}, ${speakerPost} kết luận:`, words);
}

function adoptionBlocks({ adoptions }: EventView): Block[] {
  return adoptions.map(({ title, presentUnits, agreedUnits, disagreedUnits }) => {
    const share = percentOf(agreedUnits ?? 0, presentUnits ?? 0);
    return lines(
      `Thông qua ${title}: ${presentUnits} đơn vị biểu quyết; đồng ý ${agreedUnits} (${share}), không đồng ý ${disagreedUnits}.`,
    );
  });
}

function voteBlocks({ title, way, rounds, standing }: VoteView): Block[] {
  return [
    lines(
      `${title} (${votingWayLabels[way].toLocaleLowerCase("vi")}):`,
      ...conclusionsOf(rounds),
      standing.document ? `Công nhận tại: ${standing.document}.` : null,
    ),
  ];
}
