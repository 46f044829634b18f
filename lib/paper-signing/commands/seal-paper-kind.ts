/** The job asked for when every place is signed; its subject is the opening. Apart, so that whoever asks does not load what seals. */
export const sealSignedPaperKind = "paperSigning.seal";
