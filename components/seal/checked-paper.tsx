import { FactLines } from "@/components/ui/fact-lines";
import { Note } from "@/components/ui/note";
import type { ShownPaper } from "@/lib/seal/queries/check-document";

/** What a code leads to: the evidence in plain words; of an internal paper only that it is kept here. */
export function CheckedPaper({ paper }: { paper: ShownPaper }) {
  if (!paper.evidence) {
    return (
      <Note title="Mã này ứng với một văn bản nội bộ lưu tại hệ thống.">
        Trang này chỉ đối chiếu tệp, không cho biết nội dung. Vui lòng chọn tệp để biết có khớp với
        bản lưu hay không.
      </Note>
    );
  }
  return (
    <section className="stack" aria-labelledby="evidence">
      <h2 id="evidence">Văn bản ứng với mã này</h2>
      <FactLines lines={paper.evidence} />
      <p>
        Bản in phải có đúng những điều trên. Muốn biết tệp có khớp từng chữ với bản lưu hay không,
        vui lòng chọn tệp để đối chiếu.
      </p>
    </section>
  );
}
