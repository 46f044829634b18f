import { useCallback, useEffect, useState } from "react";
import { afterTheCount, type KeptSheet, keep, keepFirst, readKept } from "@/lib/ballot/kept-sheet";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import { askForSignatures, sendBallot } from "./ask";

type Place = { voteId: string; actingAs: string; round: SheetRound | null };

/** What this device holds of a round, and what it does with it. `kept` is undefined until the browser has been asked. */
export function useKept({ voteId, actingAs, round }: Place) {
  const [kept, setKept] = useState<KeptSheet | null | undefined>(undefined);
  const roundId = round?.id;
  const unitId = round?.seat?.unitId;
  const receipts = round?.receipts ?? false;
  const isOver = round?.status === "counted" || round?.status === "void";
  useEffect(() => {
    if (!roundId || !unitId) return setKept(null);
    const place = { roundId, unitId };
    const before = readKept(localStorage, place);
    const left = before && isOver ? afterTheCount(before, receipts) : null;
    setKept(left ? keep(localStorage, place, left) : before);
  }, [roundId, unitId, isOver, receipts]);

  const receive = useCallback(async () => {
    if (!round || !roundId || !unitId) return;
    const place = { roundId, unitId };
    const { prepareSlip, unblind } = await import("@/lib/ballot/own-slip");
    const before = readKept(localStorage, place);
    const prepared = before?.slips ?? (await Promise.all(round.slips.map(prepareSlip)));
    // Written down before anything is asked for: the answer opens with nothing else.
    const { slips } = keepFirst(localStorage, place, {
      slips: prepared,
      ballots: [],
      sentKeys: null,
    });
    const signatures = await askForSignatures({ voteId, roundId, actingAs, slips });
    const issued = await Promise.all(
      slips.map(async (own) => {
        const slip = round.slips.find(({ id }) => id === own.slipId);
        return own.token === null && slip
          ? unblind(slip, own, signatures.get(own.slipId) ?? "")
          : own;
      }),
    );
    setKept(keep(localStorage, place, { slips: issued, ballots: [], sentKeys: null }));
  }, [voteId, actingAs, round, roundId, unitId]);

  const send = useCallback(
    async (choices: ReadonlyMap<string, readonly number[]>) => {
      const place = { roundId: roundId ?? "", unitId: unitId ?? "" };
      const { fillIn } = await import("@/lib/ballot/own-slip");
      let sheet = readKept(localStorage, place);
      if (!sheet) return;
      if (sheet.ballots.length === 0) {
        const slips = sheet.slips.filter((slip) => slip.token !== null);
        const ballots = await Promise.all(
          slips.map((own) => fillIn(own, choices.get(own.slipId) ?? [])),
        );
        sheet = keep(localStorage, place, { ...sheet, ballots });
      }
      for (const ballot of sheet.ballots) await sendBallot(place.roundId, ballot);
      const sentKeys = receipts ? sheet.ballots.map(({ publicKey }) => publicKey) : [];
      setKept(keep(localStorage, place, { slips: [], ballots: [], sentKeys }));
    },
    [receipts, roundId, unitId],
  );
  return { kept, receive, send };
}
