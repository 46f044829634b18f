import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HonorTable } from "@/components/honor/honor-table";
import { AdminCrumb } from "@/components/shell/admin-crumb";
import { ActionForm } from "@/components/ui/action-form";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/auth/session";
import { takeStandardHonorsAction } from "@/lib/honor/actions";
import { listHonors } from "@/lib/honor/queries/list-honors";

export const metadata: Metadata = { title: "Danh hiệu, hình thức khen thưởng" };

export default async function HonorsPage() {
  const actor = await requireActor();
  const honors = await listHonors(actor);
  if (!honors) notFound();
  const actingAs = actor.capacity.key;

  return (
    <>
      <PageHead
        crumbs={<AdminCrumb />}
        title="Danh hiệu, hình thức khen thưởng"
        meta={`${honors.filter(({ runs }) => runs).length} danh hiệu, hình thức đang áp dụng.`}
      >
        <div className="actions">
          <LinkButton href="/admin/awards" variant="second">
            Lịch sử khen thưởng
          </LinkButton>
          <LinkButton href="/admin/honors/new" variant="second">
            Thêm danh hiệu, hình thức
          </LinkButton>
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Luật thay đổi: ghi ngày hết hiệu lực của bản cũ, rồi thêm bản mới cùng mã từ ngày hiệu lực mới.",
          "Điều kiện bắt buộc chưa đạt thì đơn vị không gửi đăng ký được; điều kiện xem xét chỉ nhắc.",
          "Danh mục chuẩn cần được đối chiếu với văn bản đang có hiệu lực trước khi dùng.",
        ]}
      />
      <div className="panel">
        {honors.length > 0 ? (
          <HonorTable honors={honors} actingAs={actingAs} />
        ) : (
          <Empty words="Chưa có danh hiệu nào. Có thể lấy danh mục chuẩn theo Luật và quy chế của Mặt trận rồi bổ sung.">
            <ActionForm action={takeStandardHonorsAction} actingAs={actingAs}>
              <input type="hidden" name="seen" value="0" />
              <SubmitButton>Lấy danh mục chuẩn</SubmitButton>
            </ActionForm>
          </Empty>
        )}
      </div>
    </>
  );
}
