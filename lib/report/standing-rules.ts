import { fileStanding, isReceived, type Standing, type Timeliness } from "./rules";

/** How many reports are waited for, came, came in time, came late, and are overdue. Computed at each reading, never typed. */
export type Sending = {
  expected: number;
  received: number;
  onTime: number;
  late: number;
  overdue: number;
};

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

/** Confirmed, and its signed paper has not come. Old figures are from papers already, and quick figures go without one. */
export function lacksPaper(
  { status, timeliness, hasPaper }: Standing & { hasPaper: boolean },
  { isQuick }: { isQuick: boolean },
) {
  if (isQuick || timeliness === "history" || status === null) return false;
  return fileStanding({ status }, hasPaper) === "paperMissing";
}
