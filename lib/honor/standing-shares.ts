type Row = {
  recipientKey: string;
  year: number;
  code: string;
  sentAt: Date | null;
};

/**
 * The entries that still say something, of rows from the latest to the first: of a kind the one sent last, and the one typed last
 * where it waits and nothing was sent after it. What was typed over is not sent any more.
 */
export function standingShares<Share extends Row>(rows: readonly Share[]) {
  const seen = new Set<string>();
  return rows.filter(({ recipientKey, year, code, sentAt }) => {
    const kind = JSON.stringify([recipientKey, year, code]);
    const known = `${kind} ${sentAt ? "sent" : "waits"}`;
    const isOvertaken = seen.has(known) || (!sentAt && seen.has(`${kind} sent`));
    seen.add(known);
    return !isOvertaken;
  });
}

/** Of entries that stand, those that wait for the unit's head, the first typed first. */
export function waitingIds(standing: readonly { id: string; sentAt: Date | null }[]) {
  return standing
    .filter(({ sentAt }) => sentAt === null)
    .map(({ id }) => id)
    .sort();
}
