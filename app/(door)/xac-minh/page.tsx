import type { Metadata } from "next";
import { Door } from "@/components/account/door";
import { CheckCodeForm } from "@/components/seal/check-code-form";
import { CheckFileForm } from "@/components/seal/check-file-form";
import { CheckedPaper } from "@/components/seal/checked-paper";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { currentVisitor } from "@/lib/auth/visitor";
import { checkCode } from "@/lib/seal/queries/check-document";

export const metadata: Metadata = { title: "Xác minh văn bản" };

export default async function CheckPage({ searchParams }: PageProps<"/xac-minh">) {
  const { ma } = await searchParams;
  const typed = typeof ma === "string" ? ma.slice(0, 100) : "";
  const checked = ma !== undefined ? await checkCode(await currentVisitor(), typed) : null;
  const paper = checked && "paper" in checked ? checked.paper : null;
  return (
    <Door title="Xác minh văn bản">
      <p>Đối chiếu văn bản có niêm phong điện tử của hệ thống với bản lưu. Không cần đăng nhập.</p>
      {checked && "refused" in checked && (
        <Note tone="err" live="alert">
          {checked.refused}
        </Note>
      )}
      {paper && <CheckedPaper paper={paper} />}
      <CheckFileForm code={paper?.code ?? ""} />
      <CheckCodeForm
        code={paper ? "" : typed}
        error={checked && "mistyped" in checked ? checked.mistyped : null}
      />
      <HowTo
        steps={[
          "Có tệp PDF: chọn tệp rồi bấm “Đối chiếu tệp”.",
          "Có bản in: quét mã QR ở trang cuối, hoặc nhập mã xác minh.",
          "“Khớp” nghĩa là tệp giống từng chữ với bản đã niêm phong; chụp lại hay in ra rồi quét thì không còn là tệp ấy.",
        ]}
      />
    </Door>
  );
}
