import "server-only";
import { ballot } from "@/lib/ballot/ballot";
import { Refusal, wordsOf } from "@/lib/refusal";
import { castBallot } from "./cast-ballot";

const largest = 8192;
const carriesIdentity = ["cookie", "authorization", "proxy-authorization"];

/**
 * A ballot as it comes in over the network, and the words for whoever sent it. Every fault ends here and is told as one to try
 * again after: thrown further it would be logged, with its time.
 */
export async function receiveBallot(request: Request) {
  try {
    if (carriesIdentity.some((name) => request.headers.has(name)))
      throw new Refusal("ballot.carriesIdentity");
    await castBallot(await readBallot(request));
    return { received: true, message: "Hệ thống đã nhận phiếu của đơn vị." };
  } catch (fault) {
    const message = fault instanceof Refusal ? wordsOf(fault) : tryAgain;
    return { received: false, message };
  }
}

const tryAgain =
  "Hệ thống gặp sự cố và chưa nhận được phiếu. Phiếu vẫn được giữ trên máy này; vui lòng gửi lại sau ít phút.";

async function readBallot(request: Request) {
  if (Number(request.headers.get("content-length") ?? largest) >= largest)
    throw new Refusal("ballot.malformed");
  const text = await request.text();
  const parsed = ballot.safeParse(jsonOf(text));
  if (!parsed.success) throw new Refusal("ballot.malformed");
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
