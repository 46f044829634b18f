import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AskedPanel } from "@/components/text/asked-panel";
import { AskedText } from "@/components/text/asked-text";
import { CloseRound } from "@/components/text/close-round";
import { EnterForm } from "@/components/text/enter-form";
import { OpinionForm } from "@/components/text/opinion-form";
import { OpinionList } from "@/components/text/opinion-list";
import { RoundHead } from "@/components/text/round-head";
import { SendForm } from "@/components/text/send-form";
import { HowTo } from "@/components/ui/how-to";
import { requireActor } from "@/lib/auth/session";
import { ownAddress } from "@/lib/own-address";
import { parseIds } from "@/lib/page-ids";
import { reminderFor } from "@/lib/text/labels";
import { getConsulting } from "@/lib/text/queries/get-consulting";

export const metadata: Metadata = { title: "Lấy ý kiến" };

const query = z.object({
  round: z.coerce.number().int().min(1).nullable().catch(null),
  unit: z.uuid().catch(""),
});

export default async function ConsultingPage({
  params,
  searchParams,
}: PageProps<"/texts/[textId]/consulting">) {
  const actor = await requireActor();
  const ids = parseIds(await params);
  const { round: number, unit } = query.parse(await searchParams);
  const text = ids && (await getConsulting(actor, ids.textId, number));
  if (!text) notFound();
  const { round } = text;
  const actingAs = actor.capacity.key;
  const reminder = reminderFor(text, `${await ownAddress()}/texts/${text.id}/consulting`);

  return (
    <>
      <RoundHead text={text} />
      <HowTo
        steps={[
          "Đơn vị đọc từng nội dung, chọn “Thống nhất” hoặc “Góp ý” rồi gửi; sửa và gửi lại được đến khi kết thúc.",
          "Thư ký cụm trả lời từng ý kiến: tiếp thu, tiếp thu một phần hoặc giải trình; đơn vị gửi bản giấy thì nhập thay.",
          "Kết thúc lấy ý kiến rồi sửa dự thảo; bản mới được so với bản cũ từng chữ.",
        ]}
      />
      <div className="split">
        <div className="stack-l">
          {round?.speakers.map((speaker) => (
            <OpinionForm key={speaker.unitId} round={round} speaker={speaker} />
          ))}
          {round && text.viewer.mayClose && (
            <div id="enter">
              <EnterForm key={unit} round={round} unitId={unit} actingAs={actingAs} />
            </div>
          )}
          {round && <AskedText round={round} />}
          {round && <OpinionList text={text} round={round} actingAs={actingAs} />}
        </div>
        <div className="stack-l rail">
          <SendForm text={text} actingAs={actingAs} />
          {round && <CloseRound text={text} round={round} actingAs={actingAs} />}
          {round && <AskedPanel text={text} round={round} reminder={reminder} />}
        </div>
      </div>
    </>
  );
}
