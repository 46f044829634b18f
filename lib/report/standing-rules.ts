import type { ReportStatus } from "@/lib/db/generated/enums";
import type { Timeliness } from "./rules";

type Standing = { status: ReportStatus | null; timeliness: Timeliness };

/** How many reports are waited for, came, came in time, came late, and are overdue. Computed at each reading, never typed. */
export type Sending = {
  expected: number;
  received: number;
  onTime: number;
  late: number;
  overdue: number;
};

/** Sent and not returned since; what was returned is waited for again. */
function isReceived(status: ReportStatus | null) {
  return status === "submitted" || status === "verified" || status === "locked";
}

/** Waited for and not received; of old figures brought in nothing is waited for. */
export function isMissing({ status, timeliness }: Standing) {
  return timeliness !== "history" && !isReceived(status);
}

/** Completeness and timeliness of any number of reports. Before a period opens, and of old figures, nothing is expected. Source: DHIS2, reporting rates. */
export function sendingOf(reports: readonly Standing[]): Sending {
  const expected = reports.filter(
    ({ timeliness }) => timeliness !== "notOpen" && timeliness !== "history",
  );
  const received = expected.filter(({ status }) => isReceived(status));
  const count = (list: readonly Standing[], timeliness: Timeliness) =>
    list.filter((report) => report.timeliness === timeliness).length;
  return {
    expected: expected.length,
    received: received.length,
    onTime: count(received, "onTime"),
    late: count(received, "late"),
    overdue: expected.filter((each) => !isReceived(each.status) && each.timeliness === "overdue")
      .length,
  };
}
