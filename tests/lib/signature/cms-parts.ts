import forge from "node-forge";

const { asn1 } = forge;

export interface Node extends Omit<forge.asn1.Asn1, "value"> {
  value: Node[];
}

/** A signature taken apart: its signer, and what is signed as it is signed. */
export function partsOf(cms: forge.asn1.Asn1) {
  const signedData = (cms as Node).value[1]?.value[0];
  const signer = signedData?.value.at(-1)?.value[0];
  if (!signedData || !signer) throw new Error("a signature has a signer");
  const place = signer.value.findIndex(
    ({ tagClass, type }) => tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(type) === 0,
  );
  const attributes = signer.value[place]?.value ?? [];
  const set = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, attributes);
  return { signedData, signer, place, attributes: asn1.toDer(set).getBytes() };
}
