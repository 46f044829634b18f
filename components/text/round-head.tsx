import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Badge } from "@/components/ui/state";
import { momentText } from "@/lib/date-text";
import { silenceTexts } from "@/lib/text/labels";
import type { ConsultingView } from "@/lib/text/queries/get-consulting";
import { TextCrumbs } from "./text-crumbs";

/** Which round it is, until when, and how it stands; the earlier ones one press away. */
export function RoundHead({ text }: { text: ConsultingView }) {
  const { id, title, cluster, round, numbers } = text;
  return (
    <>
      <PageHead
        crumbs={<TextCrumbs text={text} />}
        title={round ? `Lấy ý kiến lần ${round.number}` : "Lấy ý kiến"}
        meta={
          round ? `${title}, ${cluster}. ${silenceTexts[round.silence]}` : `${title}, ${cluster}.`
        }
      >
        {round?.isOpen && (
          <Badge icon="speech" tone={round.isLate ? "warn" : "act"}>
            {round.isLate ? "Đã quá hạn" : "Đang lấy ý kiến"} (đến {momentText(round.dueAt)})
          </Badge>
        )}
        {round && !round.isOpen && (
          <Badge icon="lock" tone="off">
            Đã kết thúc
          </Badge>
        )}
      </PageHead>
      {!round && <Empty words="Văn bản này chưa được gửi lấy ý kiến lần nào." />}
      {numbers.length > 1 && (
        <p className="meta no-print">
          {numbers.map((number) => (
            <span key={number}>
              <Link href={`/texts/${id}/consulting?round=${number}`} prefetch={false}>
                Lần {number}
              </Link>{" "}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
