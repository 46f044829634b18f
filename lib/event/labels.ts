import type { UnitKind } from "@/lib/db/generated/enums";
import { placeName } from "@/lib/unit/labels";

type Member = {
  id: string;
  kind: UnitKind;
  name: string;
  present: {
    representativeName: string;
    representativePost: string;
    authorisation: string;
  } | null;
};

/** Who is present at an event, in words: what its page shows, and asks for again. */
export type Presence = ReturnType<typeof presenceOf>;

/** `hasQuorum` by the rules of the vote at hand; null where nothing is voted on. */
export function presenceOf(
  { members, attendanceRecorded }: { members: readonly Member[]; attendanceRecorded: boolean },
  hasQuorum: boolean | null,
) {
  const there = members.filter(({ present }) => present).length;
  const enough =
    hasQuorum === null ? "" : `: ${hasQuorum ? "đủ" : "chưa đủ"} thành phần theo Quy chế`;
  return {
    isTaken: attendanceRecorded,
    sentence: attendanceRecorded
      ? `Có mặt ${there}/${members.length} đơn vị${enough}.`
      : "Chưa điểm danh.",
    units: members.map((unit) => ({
      id: unit.id,
      place: placeName(unit),
      there: unit.present !== null,
      words: wordsOf(unit, attendanceRecorded),
    })),
  };
}

function wordsOf({ present }: Member, isTaken: boolean) {
  if (!present) return isTaken ? "vắng" : "chưa điểm danh";
  const { representativeName, representativePost, authorisation } = present;
  return `${representativeName}, ${representativePost}${authorisation && ` (${authorisation})`}`;
}
