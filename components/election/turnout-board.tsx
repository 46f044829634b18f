"use client";

import { useEffect, useState } from "react";
import { BrandMark } from "@/components/shell/brand";
import type { Turnout } from "@/lib/election/queries/turnout";

const everyMilliseconds = 2000;

type TurnoutBoardProps = {
  roundId: string;
  first: Turnout;
  head: string;
  title: string;
  code: string;
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
    counted: {
      words: "Đã kiểm phiếu, số phiếu thu về",
      of: ({ received, issued }) => [received, issued],
    },
    void: { words: "Lần bỏ phiếu này đã hủy", of: () => null },
  };

/** For the projector: the code everyone compares, and turnout as a number. Nothing else is known before the count. */
export function TurnoutBoard({ roundId, first, head, title, code }: TurnoutBoardProps) {
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
        {code && (
          <p>
            Mã của lần bỏ phiếu, giống nhau trên mọi máy: <span className="print-code">{code}</span>
          </p>
        )}
      </div>
      <footer>
        <p>
          {isLost
            ? "Mất kết nối, đang nối lại. Bảng giữ số liệu gần nhất."
            : "Kết quả chỉ có sau khi kết thúc bỏ phiếu; trước đó không ai xem được."}
        </p>
      </footer>
    </>
  );
}

function useTurnout(roundId: string, first: Turnout) {
  const [turnout, setTurnout] = useState(first);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      fetch(`/ballots/${roundId}`, { cache: "no-store", credentials: "omit" })
        .then((answer) => answer.json())
        .then((now: Turnout) => {
          setTurnout(now);
          setLost(false);
        })
        .catch(() => setLost(true));
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [roundId]);
  return { turnout, isLost };
}
