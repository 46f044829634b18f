/** A stated zero: nothing of the kind happened. Written in full or as officers shorten it. */
export const noneArose = /^(không phát sinh|kps)$/i;
