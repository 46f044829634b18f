import { Panel } from "@/components/ui/panel";
import { codeCommands, signatureCommands, tokenCommands } from "@/lib/ballot/recount-commands";

/** How anyone recounts with common tools and nothing of ours. */
export function RecountSteps() {
  return (
    <Panel title="Tự kiểm bằng công cụ có sẵn trên máy tính">
      <ol className="stack">
        <li>
          Mở tệp bằng chương trình soạn thảo văn bản. Mỗi phần tử của <code>slips</code> là một nội
          dung; <code>options</code> là các lựa chọn theo thứ tự, <code>choices</code> của từng
          phiếu là số thứ tự được chọn, để trống là phiếu trắng.
        </li>
        <li>
          Đếm số phiếu của từng lựa chọn, so với <code>votes</code>, <code>blank</code>,{" "}
          <code>returned</code> và với biên bản. Số phiếu không được nhiều hơn <code>issued</code>{" "}
          (số phiếu phát ra); không mã phiếu (<code>key</code>) nào có hai lần.
        </li>
        <li>
          Phiếu do đúng lần bỏ phiếu này phát ra: với từng phiếu, chạy các lệnh sau (thay chữ in hoa
          bằng giá trị trong tệp), kết quả phải là “Verified OK”.
          <pre>{tokenCommands}</pre>
        </li>
        <li>
          Phiếu không bị ai sửa:
          <pre>{signatureCommands}</pre>
        </li>
        <li>
          Phiếu và khóa là phiếu và khóa của cả hội trường: chép vào tệp <code>noi-dung.txt</code>,
          lần lượt từng nội dung, mỗi dòng một mục: <code>id</code>; <code>title</code>; các lựa
          chọn đánh số “1. …”, “2. …”; số được chọn ít nhất, gạch nối, số được chọn nhiều nhất (ví
          dụ “1-1”); <code>publicKey</code>. 16 ký tự đầu là mã trên màn chiếu và trong nhật ký.
          <pre>{codeCommands}</pre>
        </li>
        <li>
          Hoặc dùng một chương trình ngắn, không dùng phần nào của hệ thống, ai cũng đọc được:{" "}
          <code>lib/ballot/verify-count.mjs</code> trong mã nguồn (
          <code>npm run election:verify</code>
          ). Chương trình chỉ đọc tệp kiểm phiếu và chỉ cần Node.
        </li>
      </ol>
    </Panel>
  );
}
