import { LinkButton } from "@/components/ui/link-button";
import { keyCode } from "@/lib/ballot/key-code";
import { momentInSentence } from "@/lib/date-text";
import type { RoundView } from "@/lib/election/queries/get-vote";

type ElectronicRoundProps = { round: RoundView; voteId: string; hasBallot: boolean };

/** Where an electronic round is voted in, shown to the hall and recounted; nothing where it is not electronic. */
export function ElectronicRound({ round, voteId, hasBallot }: ElectronicRoundProps) {
  const { channel, status, keyFingerprint, closesAt } = round;
  if ((channel !== "electronic" && channel !== "hybrid") || status === "void") return null;
  const isOver = status === "counted";
  return (
    <>
      {keyFingerprint && (
        <p>
          Mã của lần bỏ phiếu: <code>{keyCode(keyFingerprint)}</code>
        </p>
      )}
      {status === "voting" && closesAt && (
        <p>Tự kết thúc lúc {momentInSentence(closesAt)} nếu chủ trì chưa kết thúc trước.</p>
      )}
      <div className="actions no-print">
        {isOver ? (
          <LinkButton href={`/votes/${voteId}/recount`} variant="second" icon="checklist">
            Tự kiểm lại kết quả
          </LinkButton>
        ) : (
          <>
            {hasBallot && (
              <LinkButton href={`/votes/${voteId}/ballot`} icon="ballotBox">
                Mở phiếu của đơn vị
              </LinkButton>
            )}
            <LinkButton href={`/votes/${voteId}/turnout`} variant="second">
              Trình chiếu
            </LinkButton>
          </>
        )}
      </div>
    </>
  );
}
