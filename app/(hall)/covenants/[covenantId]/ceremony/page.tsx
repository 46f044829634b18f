import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QrCode } from "@/components/account/qr-code";
import { HallBoardLive } from "@/components/covenant/hall-board";
import { HallContent } from "@/components/covenant/hall-content";
import { HallSteps } from "@/components/covenant/hall-steps";
import { addressWith } from "@/lib/address";
import { requireActor } from "@/lib/auth/session";
import { getCeremony } from "@/lib/covenant/queries/get-ceremony";
import { ownAddress } from "@/lib/own-address";
import { parseIds } from "@/lib/page-ids";

export const metadata: Metadata = { title: "Lễ ký kết" };

export default async function CeremonyPage({
  params,
  searchParams,
}: PageProps<"/covenants/[covenantId]/ceremony">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const ceremony = ids && (await getCeremony(actor, ids.covenantId));
  if (!ceremony) notFound();
  const { id, text, board, checkCode } = ceremony;
  const contents = board.takenBack ? [] : text.contents;
  const steps = contents.length + 1;
  const step = stepOf((await searchParams).step, steps);
  const content = contents[step - 1];
  const here = `/covenants/${id}/ceremony` as const;
  return (
    <main id="main">
      {content ? (
        <HallContent ceremony={ceremony} content={content} number={step} />
      ) : (
        <HallBoardLive
          first={board}
          from={`/covenants/${id}/board`}
          head={ceremony.head}
          title={ceremony.title}
          foot={ceremony.foot}
          qr={checkCode && <CheckCode address={addressWith("/xac-minh", { ma: checkCode })} />}
        />
      )}
      <HallSteps
        before={step > 1 ? addressWith(here, { step: step - 1 }) : null}
        after={step < steps ? addressWith(here, { step: step + 1 }) : null}
        end={addressWith(`/covenants/${id}`, {})}
        isLast={step === steps - 1}
      />
    </main>
  );
}

/** Leads the guests in the room to the public page, which asks nobody to sign in. */
async function CheckCode({ address }: { address: string }) {
  const text = `${await ownAddress()}${address}`;
  return <QrCode text={text} label="Mã QR mở trang xác minh Giao ước" />;
}

/** The contents one by one, then the board; the board too when the address says nothing. */
function stepOf(asked: string | string[] | undefined, steps: number) {
  const step = Number(asked);
  return Number.isInteger(step) && step >= 1 && step <= steps ? step : steps;
}
