import type { Metadata } from "next";
import { Door } from "@/components/account/door";
import { ProposeForm } from "@/components/area-sheet/propose-form";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { openAreaLink } from "@/lib/area-sheet/queries/open-link";
import { currentVisitor } from "@/lib/auth/visitor";
import { momentInSentence } from "@/lib/date-text";

export const metadata: Metadata = { title: "Số liệu khu dân cư", robots: { index: false } };

export default async function AreaLinkPage({ params }: PageProps<"/khu-dan-cu/[token]">) {
  const { token } = await params;
  const link = await openAreaLink(await currentVisitor(), token.slice(0, 100));
  if ("refused" in link) {
    return (
      <Door title="Số liệu khu dân cư">
        <Note tone="warn">{link.refused}</Note>
      </Door>
    );
  }
  const { area, unit, form, period, expiresAt, columns } = link;
  return (
    <Door title={`Số liệu ${period}, ${area}`}>
      <p>
        Gửi {unit}, biểu “{form}”, trước {momentInSentence(expiresAt)}. Không cần tài khoản.
      </p>
      <ProposeForm token={token} columns={columns} />
      <HowTo
        steps={[
          "Ghi số trong kỳ của khu dân cư, như vẫn viết: 12; 1.250; 2,5. Tiền ghi kèm đơn vị: 3,5 triệu.",
          "Không có việc thì ghi 0; chưa biết thì để trống.",
          "Bấm “Gửi số liệu” một lần. Cán bộ xem rồi mới ghi nhận; cần sửa thì gọi cán bộ.",
        ]}
      />
    </Door>
  );
}
