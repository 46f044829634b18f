import { randomUUID } from "node:crypto";
import { fromBase64, toBase64 } from "@/lib/ballot/bytes";
import { fillIn, type IssuedSlip, prepareSlip, unblind } from "@/lib/ballot/own-slip";
import { newIssuingKey, signBlindly } from "@/lib/ballot/sign-blindly";
import type { Slip } from "@/lib/ballot/slip";

/** A slip between three units, one to be chosen, with the key its papers are issued by. */
export async function aSlip(more: Partial<Slip> = {}) {
  const { publicKey, privateKey } = await newIssuingKey();
  const slip: Slip = {
    ...{
      id: randomUUID(),
      title: "Cụm trưởng năm 2025",
      options: ["Gia Lâm", "Mê Linh", "Sóc Sơn"],
    },
    ...{ leastChoices: 1, mostChoices: 1, publicKey: toBase64(publicKey), ...more },
  };
  return { slip, privateKey };
}

/** A paper of that slip, as a voter's device holds it once it has been issued. */
export async function issued({
  slip,
  privateKey,
}: Awaited<ReturnType<typeof aSlip>>): Promise<IssuedSlip> {
  const asked = await prepareSlip(slip);
  const signature = signBlindly(privateKey, fromBase64(asked.blinded));
  return unblind(slip, asked, toBase64(signature));
}

export async function filledIn(made: Awaited<ReturnType<typeof aSlip>>, ...choices: number[]) {
  return fillIn(await issued(made), choices);
}
