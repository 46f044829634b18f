import { PageHead } from "@/components/ui/page-head";

/** What a person reads when the system failed; the code finds the entry in the log. */
export function FaultWords({ code, retry }: { code: string | undefined; retry: () => void }) {
  return (
    <>
      <PageHead title="Hệ thống gặp sự cố và chưa lưu được thay đổi vừa rồi." />
      <p className="measure">
        Vui lòng thử lại sau ít phút; nếu vẫn lỗi, báo
        {code && (
          <>
            {" "}
            mã <b className="num">{code}</b>
          </>
        )}{" "}
        cho người quản trị.
      </p>
      <p className="actions mt-4">
        {/* Not <Button>: its icons would travel with every page, for the one that failed. */}
        <button type="button" className="btn" onClick={retry}>
          Thử lại
        </button>
      </p>
    </>
  );
}
