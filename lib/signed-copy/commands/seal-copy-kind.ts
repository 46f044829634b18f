/** The job asked for when a copy is confirmed; its subject is the copy. Apart, so that whoever asks does not load what seals. */
export const sealCopyKind = "signedCopy.seal";
