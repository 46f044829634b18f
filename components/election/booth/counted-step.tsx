import Link from "next/link";
import { useEffect, useState } from "react";
import { Note } from "@/components/ui/note";
import type { CountFile } from "@/lib/ballot/count-file";
import { keyInDer } from "@/lib/ballot/der";
import type { SheetRound } from "@/lib/election/queries/get-sheet";
import { StepTitle } from "./step-title";

type CountedStepProps = { voteId: string; round: SheetRound; keys: readonly string[] };

/** What it came to, and whether this device's ballots are among those counted. */
export function CountedStep({ voteId, round, keys }: CountedStepProps) {
  const found = useFound(voteId, round, keys);
  return (
    <section>
      <StepTitle moves>Đã kiểm phiếu</StepTitle>
      {found === true && <Note tone="ok" live="status" title="Phiếu của đơn vị đã được kiểm." />}
      {found === false && (
        <Note tone="err" live="alert" title="Không thấy phiếu của đơn vị trong số phiếu đã kiểm.">
          Vui lòng báo chủ trì ngay và giữ nguyên máy này để đối chiếu.
        </Note>
      )}
      <ol className="stack">
        {round.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p>
        <Link href={`/votes/${voteId}/recount`} prefetch={false}>
          Tự kiểm lại kết quả
        </Link>
      </p>
    </section>
  );
}

/** Looks its own keys up in the published file; null while that is not known, or not published. */
function useFound(voteId: string, { number }: SheetRound, keys: readonly string[]) {
  const [found, setFound] = useState<boolean | null>(null);
  useEffect(() => {
    if (keys.length === 0) return;
    void fetch(`/votes/${voteId}/recount/file`, { cache: "no-store" })
      .then((answer) => answer.json())
      .then((file: CountFile) => setFound(areIn(file, number, keys)))
      .catch(() => setFound(null));
  }, [voteId, number, keys]);
  return found;
}

function areIn(file: CountFile, number: number, keys: readonly string[]) {
  const round = file.rounds.find((one) => one.number === number);
  if (!round?.receipts) return null;
  const counted = new Set(
    round.slips.flatMap(({ ballots }) =>
      ballots.flatMap((ballot) => ("key" in ballot ? [ballot.key] : [])),
    ),
  );
  return keys.every((key) => counted.has(keyInDer(key)));
}
