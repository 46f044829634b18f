"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { BrandMark } from "@/components/shell/brand";
import { UnitSquare, type UnitSquareState } from "@/components/ui/unit-square";
import { usePolled } from "@/components/ui/use-polled";
import type { HallBoard } from "@/lib/covenant/labels";

const squares: Record<HallBoard["units"][number]["state"], UnitSquareState> = {
  signed: "confirmed",
  waiting: "empty",
  released: "entering",
};

type HallBoardProps = {
  first: HallBoard;
  /** Where the board is asked for again. */
  from: string;
  head: string;
  title: string;
  foot: { witnesses: string; held: string };
  /** Where anyone checks it; made with the page, once it is sealed. */
  qr: ReactNode;
};

/** The units in the decision's order, filling as they sign; while the connection is lost, what was known stands. */
export function HallBoardLive({ first, from, head, title, foot, qr }: HallBoardProps) {
  const { now: board, isLost } = usePolled(first, from);
  const router = useRouter();
  const lacksCode = board.isSealed && !first.isSealed;
  useEffect(() => {
    if (lacksCode) router.refresh();
  }, [router, lacksCode]);
  return (
    <>
      <header>
        <BrandMark />
        <div>
          <p>{head}</p>
          <h1>Ký kết {title}</h1>
        </div>
        {!board.takenBack && (
          <p className="cnt" role="status">
            <b className="fig">{board.count}</b> <span>đơn vị đã ký</span>
          </p>
        )}
      </header>
      {board.takenBack ? (
        <article className="brief" role="status">
          <p className="pre">{board.takenBack}</p>
        </article>
      ) : (
        <Units units={board.units} />
      )}
      <footer>
        {board.done ? (
          <>
            <p className="last">{board.done}</p>
            {qr || <p>Mã QR xác minh hiện tại đây khi niêm phong xong.</p>}
          </>
        ) : (
          <>
            <p>
              {isLost ? "Mất kết nối, đang nối lại. Bảng giữ số liệu gần nhất." : foot.witnesses}
            </p>
            <p className="place">{foot.held}</p>
          </>
        )}
      </footer>
    </>
  );
}

function Units({ units }: Pick<HallBoard, "units">) {
  return (
    <ol className={crowding(units.length)}>
      {units.map(({ unitId, head, place, state, words, at }) => (
        <li key={unitId} className={state}>
          <UnitSquare state={squares[state]} />
          <span className="who">
            {head} <b>{place}</b>
          </span>
          <span className="how">{words}</span>
          <span className="at">{at}</span>
        </li>
      ))}
    </ol>
  );
}

/** Five units fill the screen; twelve stand closer, more stand side by side. */
function crowding(units: number) {
  if (units <= 7) return undefined;
  return units <= 12 ? "many" : "crowd";
}
