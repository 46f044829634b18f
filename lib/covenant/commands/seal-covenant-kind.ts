/** The job asked for when a covenant comes into force; its subject is the frozen text. Apart, so that whoever asks does not load what seals. */
export const sealCovenantKind = "covenant.seal";
