"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { BrandMark } from "@/components/shell/brand";
import { askWhileSeen } from "@/components/ui/ask-while-seen";
import type { Turnout } from "@/lib/election/queries/turnout";

const everyMilliseconds = 2000;

type TurnoutBoardProps = {
  roundId: string;
  first: Turnout;
  head: string;
  title: string;
  code: string;
  /** What it came to, once counted. */
  sentences: readonly string[];
};

const stages: Record<string, { words: string; of: (turnout: Turnout) => [number, number] | null }> =
  {
    rollAgreed: { words: "Đã thông qua danh sách, chưa phát phiếu", of: () => null },
    issuing: { words: "Đang phát phiếu", of: ({ issued, seats }) => [issued, seats] },
    voting: {
      words: "Đang bỏ phiếu, số phiếu đã nhận",
      of: ({ received, issued }) => [received, issued],
    },
    closed: {
      words: "Đã kết thúc bỏ phiếu điện tử",
      of: ({ received, issued }) => [received, issued],
    },
    counted: { words: "Đã kiểm phiếu", of: () => null },
    void: { words: "Lần bỏ phiếu này đã hủy", of: () => null },
  };

const feet: Record<string, string> = {
  counted: "Ai cũng tự kiểm lại được kết quả từ tệp kiểm phiếu trên trang biểu quyết.",
  void: "Không phiếu nào được kiểm. Hội nghị bỏ phiếu lại.",
};

/** For the projector: the code everyone compares, turnout as a number, and the result once there is one. Nothing else is known before. */
export function TurnoutBoard(props: TurnoutBoardProps) {
  const { roundId, first, head, title, code, sentences } = props;
  const { turnout, isLost } = useTurnout(roundId, first);
  const stage = stages[turnout.status];
  const numbers = stage?.of(turnout);
  return (
    <>
      <header>
        <BrandMark />
        <div>
          <p>{head}</p>
          <h1>{title}</h1>
        </div>
      </header>
      <div className="turnout">
        <p role="status">
          {stage?.words}
          {numbers && (
            <>
              <br />
              <b className="fig">
                {numbers[0]}/{numbers[1]}
              </b>
            </>
          )}
        </p>
        {turnout.status === "counted" && (
          <div className="result">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        {code && numbers && (
          <p>
            Mã của lần bỏ phiếu, giống nhau trên mọi máy: <span className="print-code">{code}</span>
          </p>
        )}
      </div>
      <footer>
        <p>
          {isLost
            ? "Mất kết nối, đang nối lại. Bảng giữ số liệu gần nhất."
            : (feet[turnout.status] ??
              "Kết quả chỉ có sau khi kết thúc bỏ phiếu; trước đó không ai xem được.")}
        </p>
      </footer>
    </>
  );
}

function useTurnout(roundId: string, first: Turnout) {
  const [turnout, setTurnout] = useState(first);
  const [isLost, setLost] = useState(false);
  const router = useRouter();
  useEffect(() => {
    const ask = () =>
      fetch(`/ballots/${roundId}`, { cache: "no-store", credentials: "omit" })
        .then((answer) => answer.json())
        .then((now: Turnout) => {
          setTurnout(now);
          setLost(false);
          // The result, and the next round, come from the page itself.
          if (now.status === "counted" || now.status === "void") router.refresh();
        })
        .catch(() => setLost(true));
    return askWhileSeen(ask, { everyMilliseconds });
  }, [roundId, router]);
  return { turnout, isLost };
}
