import type { HandoverStatus } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

type Standing = { status: HandoverStatus; revision: number };
type Based = { revision: number };

/** Between two units, once the lead of the next year is known. */
export function partiesRefusal(parties: {
  fromUnitId: string | null;
  toUnitId: string | null;
}): RefusalCode | null {
  if (parties.fromUnitId === null) return "handover.noLead";
  if (parties.toUnitId === null) return "handover.noNextLead";
  return parties.fromUnitId === parties.toUnitId ? "handover.sameUnit" : null;
}

/** Written until it is handed over, over the words one has read. */
export function writingRefusal({ status, revision }: Standing, based: Based): RefusalCode | null {
  if (status === "received") return "handover.receivedAlready";
  if (status === "handedOver") return "handover.handedOverAlready";
  return revision === based.revision ? null : "handover.changedMeanwhile";
}

/** Handed over with at least something on the list of files. */
export function handingOverRefusal(
  handover: Standing & { files: string },
  based: Based,
): RefusalCode | null {
  return writingRefusal(handover, based) ?? (handover.files === "" ? "handover.empty" : null);
}

/** Received or given back while it is handed over, as it was read. */
export function receivingRefusal({ status, revision }: Standing, based: Based): RefusalCode | null {
  if (status === "received") return "handover.receivedAlready";
  if (status === "draft") return "handover.notHandedOver";
  return revision === based.revision ? null : "handover.changedMeanwhile";
}

type YearOnRecord = {
  events: readonly string[];
  covenants: readonly { title: string; state: string; isOpen: boolean }[];
  votes: readonly { title: string; state: string; isOpen: boolean }[];
  periods: readonly { label: string; expected: number; confirmed: number }[];
};

/** What is on record of a year, as the two lists of a hand-over: the files, and what is not finished. */
export function proposedLists({ events, covenants, votes, periods }: YearOnRecord) {
  const texts = [...covenants, ...votes];
  const open = texts.filter(({ isOpen }) => isOpen);
  const missing = periods.filter(({ expected, confirmed }) => confirmed < expected);
  return {
    files: [
      ...covenants.map(({ title, state }) => `${title} (${state})`),
      ...events.map((title) => `Hồ sơ ${title}`),
      ...votes.map(({ title, state }) => `Hồ sơ biểu quyết: ${title} (${state})`),
      ...periods.map(
        ({ label, expected, confirmed }) =>
          `Báo cáo ${label}: đã xác nhận ${confirmed}/${expected} đơn vị`,
      ),
    ],
    unfinished: [
      ...open.map(({ title, state }) => `${title}: ${state}`),
      ...missing.map(
        ({ label, expected, confirmed }) =>
          `Báo cáo ${label}: còn ${expected - confirmed} đơn vị chưa được xác nhận`,
      ),
    ],
  };
}
