import { Panel } from "@/components/ui/panel";
import { channelText } from "@/lib/election/labels";
import type { RoundView } from "@/lib/election/queries/get-vote";
import { ElectronicRound } from "./electronic-round";
import { RoundCount } from "./round-count";

type RoundPanelProps = {
  round: RoundView;
  voteId: string;
  /** Whether the viewer's own unit votes on a device in the round that runs. */
  hasBallot: boolean;
};

/** One round: who votes, who counts, what was counted, and what it comes to, step by step. */
export function RoundPanel({ round, voteId, hasBallot }: RoundPanelProps) {
  const { number, channel, seats, tellers, rollHash, results } = round;
  const present = seats.filter((seat) => seat.present);
  const absent = seats.filter((seat) => !seat.present);
  return (
    <Panel
      title={`Lần ${number}: ${channelText(channel)}`}
      meta={round.status === "void" ? voidText(round.voidReason) : undefined}
    >
      <div className="stack">
        <p>
          Danh sách đã thông qua: {present.length}/{seats.length} đơn vị có mặt.
          {absent.length > 0 && ` Vắng: ${namesOf(absent)}.`}
        </p>
        {channel === "hybrid" && (
          <p>
            Bỏ phiếu giấy: {namesOf(present.filter((seat) => seat.channel === "paper"))}. Các đơn vị
            còn lại bỏ phiếu điện tử.
          </p>
        )}
        {tellers.length > 0 && (
          <p>
            Tổ kiểm phiếu:{" "}
            {tellers.map(({ name, post }) => [name, post].filter(Boolean).join(", ")).join("; ")}.
          </p>
        )}
        <ElectronicRound round={round} voteId={voteId} hasBallot={hasBallot} />
        {round.sheets.map((sheet) => (
          <RoundCount key={sheet.id} round={round} sheet={sheet} />
        ))}
        {results.map(({ id, sentences, decision }) => (
          <div key={id}>
            <h3 className="mb-2">Kết quả</h3>
            <ol className="stack">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {decision && (
                <li>
                  Xử lý số phiếu ngang nhau: {decision.words} (ghi bởi {decision.personName}).
                </li>
              )}
            </ol>
          </div>
        ))}
        <p className="meta">
          Mã danh sách: <code>{rollHash.slice(0, 16)}</code>
        </p>
      </div>
    </Panel>
  );
}

function namesOf(seats: RoundView["seats"]) {
  return seats.map(({ name }) => name).join(", ");
}

function voidText(reason: string | null) {
  return reason ? `đã hủy, lý do: ${reason}` : "không có giá trị, bỏ phiếu lại";
}
