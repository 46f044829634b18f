/** The job asked for when a result is announced; its subject is a counted round. Apart, so that whoever asks does not load what seals. */
export const sealMinutesKind = "vote.sealMinutes";
