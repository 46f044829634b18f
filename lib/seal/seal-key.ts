import "server-only";
import { createPrivateKey, X509Certificate } from "node:crypto";
import forge from "node-forge";
import { env } from "@/lib/env";

/** The key papers are sealed with, its certificate, and those above it where an office's file holds them. */
export function openSealKey() {
  const der = forge.util.decode64(env.SEAL_P12);
  const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(der), false, env.SEAL_P12_PASSWORD);
  const { pkcs8ShroudedKeyBag = "", certBag = "" } = forge.pki.oids;
  const bagsOf = (bagType: string) => p12.getBags({ bagType })[bagType] ?? [];
  const [key] = bagsOf(pkcs8ShroudedKeyBag).flatMap(({ key }) => key ?? []);
  if (!key) throw new Error("the file holds no key");
  const privateKey = createPrivateKey(forge.pki.privateKeyToPem(key));
  const chain = bagsOf(certBag).flatMap(({ cert }) =>
    cert ? new X509Certificate(forge.pki.certificateToPem(cert)) : [],
  );
  const certificate = chain.find((each) => each.checkPrivateKey(privateKey));
  if (!certificate) throw new Error("the file holds no certificate of its key");
  return { privateKey, certificate, chain };
}

export type SealKey = ReturnType<typeof openSealKey>;
