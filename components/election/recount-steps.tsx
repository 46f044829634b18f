import { Panel } from "@/components/ui/panel";

const token = [
  `base64 -d <<< "PUBLICKEY" > khoa.der`,
  `(base64 -d <<< "PREFIX"; base64 -d <<< "KEY" | tail -c 65) > noidung.bin`,
  `base64 -d <<< "TOKEN" > token.bin`,
  `openssl dgst -sha384 -verify khoa.der -keyform DER -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48 -signature token.bin noidung.bin`,
].join("\n");

const signature = [
  `base64 -d <<< "KEY" > phieu.der`,
  `printf 'cum-thi-dua/phieu/1\\n%s\\n%s\\n' ID CHOICES > phieu.txt`,
  `base64 -d <<< "SIGNATURE" > chuky.bin`,
  `openssl dgst -sha256 -verify phieu.der -keyform DER -signature chuky.bin phieu.txt`,
].join("\n");

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
          <pre>{token}</pre>
        </li>
        <li>
          Phiếu không bị ai sửa:
          <pre>{signature}</pre>
        </li>
        <li>
          Khóa là khóa đã chiếu trong hội trường: ghép từng dòng “<code>id</code>{" "}
          <code>publicKey</code>” của các nội dung theo thứ tự, tính SHA-256; 16 ký tự đầu là mã
          trên màn chiếu và trong nhật ký.
        </li>
      </ol>
    </Panel>
  );
}
