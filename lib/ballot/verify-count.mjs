/**
 * `npm run election:verify FILE`: recounts a "tệp kiểm phiếu". Reads the file and nothing else, imports nothing of the app:
 * whoever distrusts the app reads these lines, or follows the same steps by hand.
 */
import { constants, createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const [path] = process.argv.slice(2);
if (!path) fail("Cách dùng: npm run election:verify TỆP");

const file = JSON.parse(readFileSync(path, "utf8"));
if (file.format !== "cum-thi-dua/kiem-phieu/1") fail("Đây không phải tệp kiểm phiếu.");
if (file.rounds.length === 0) fail("Tệp không có lần bỏ phiếu điện tử nào.");
console.log(file.vote);
for (const round of file.rounds) recountRound(round);
console.log("\nKhớp.");

function recountRound({ number, slips, keyFingerprint, receipts }) {
  const fingerprint = createHash("sha256").update(slips.map(slipText).join("")).digest("hex");
  if (fingerprint !== keyFingerprint)
    fail("Mã của lần bỏ phiếu không khớp với nội dung phiếu và các khóa trong tệp.");
  const code = fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g).join(" ");
  console.log(`\nLần ${number}, mã của lần bỏ phiếu: ${code}`);
  for (const slip of slips) recount(slip, receipts);
}

/** A slip's words, limits and key, a line each: what the code on the projector stands for. */
function slipText({ id, title, options, leastChoices, mostChoices, publicKey }) {
  const numbered = options.map((option, index) => `${index + 1}. ${option}`);
  return [id, title, ...numbered, `${leastChoices}-${mostChoices}`, publicKey, ""].join("\n");
}

function recount(slip, receipts) {
  const { title, options, ballots } = slip;
  for (const ballot of ballots) checkChoices(slip, ballot);
  if (receipts) {
    for (const ballot of ballots) checkProof(slip, ballot);
    if (new Set(ballots.map(({ key }) => key)).size < ballots.length)
      fail(`${title}: một mã phiếu được tính hai lần.`);
  }
  if (ballots.length > slip.issued) fail(`${title}: số phiếu thu về nhiều hơn số phiếu phát ra.`);
  const votes = options.map(
    (_, index) => ballots.filter(({ choices }) => choices.includes(index + 1)).length,
  );
  const blank = ballots.filter(({ choices }) => choices.length === 0).length;
  const said = [slip.returned, slip.blank, slip.valid, ...slip.votes].join();
  if (said !== [ballots.length, blank, ballots.length - blank, ...votes].join())
    fail(`${title}: cộng lại không khớp.`);
  console.log(`${title}: phát ra ${slip.issued}, thu về ${ballots.length}, phiếu trắng ${blank}`);
  for (const [index, option] of options.entries()) console.log(`  ${option}: ${votes[index]}`);
}

function checkChoices({ title, options, leastChoices, mostChoices }, { choices }) {
  const inOrder = choices.every(
    (choice, index) => Number.isInteger(choice) && choice > (choices[index - 1] ?? 0),
  );
  const known = choices.every((choice) => choice >= 1 && choice <= options.length);
  const within =
    choices.length === 0 || (choices.length >= leastChoices && choices.length <= mostChoices);
  if (!inOrder || !known || !within) fail(`${title}: có phiếu chọn sai quy định.`);
}

/** Issued under the slip's key, and filled in by the key it was issued to. */
function checkProof(slip, { key, choices, prefix, token, signature }) {
  const der = Buffer.from(key, "base64");
  const message = Buffer.concat([Buffer.from(prefix, "base64"), der.subarray(-65)]);
  const issuer = createPublicKey({
    key: Buffer.from(slip.publicKey, "base64"),
    format: "der",
    type: "spki",
  });
  const pss = { key: issuer, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  if (!verify("sha384", message, pss, Buffer.from(token, "base64")))
    fail(`${slip.title}: có phiếu không do lần bỏ phiếu này phát ra.`);
  const text = `cum-thi-dua/phieu/1\n${slip.id}\n${choices.join(",")}\n`;
  const voter = createPublicKey({ key: der, format: "der", type: "spki" });
  if (!verify("sha256", Buffer.from(text), voter, Buffer.from(signature, "base64")))
    fail(`${slip.title}: có phiếu bị sửa.`);
}

function fail(words) {
  console.error(`Không khớp. ${words}`);
  process.exit(1);
}
