/**
 * How anyone checks one ballot with `base64` and OpenSSL and nothing of ours. The words in capitals are filled in from the file;
 * a test runs these very lines.
 */
export const tokenCommands = [
  `base64 -d <<< "PUBLICKEY" > khoa.der`,
  `(base64 -d <<< "PREFIX"; base64 -d <<< "KEY" | tail -c 65) > noidung.bin`,
  `base64 -d <<< "TOKEN" > token.bin`,
  `openssl dgst -sha384 -verify khoa.der -keyform DER -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48 -signature token.bin noidung.bin`,
].join("\n");

export const signatureCommands = [
  `base64 -d <<< "KEY" > phieu.der`,
  `printf 'cum-thi-dua/phieu/1\\n%s\\n%s\\n' "ID" "CHOICES" > phieu.txt`,
  `base64 -d <<< "SIGNATURE" > chuky.bin`,
  `openssl dgst -sha256 -verify phieu.der -keyform DER -signature chuky.bin phieu.txt`,
].join("\n");

/** A slip's lines in `noi-dung.txt`, the slips one after another: the first sixteen signs are the code in the hall. */
export const codeCommands = "sha256sum noi-dung.txt";
