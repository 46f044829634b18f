import type { Choices } from "@/lib/ballot/slip";

/** What has been chosen so far, by slip; a slip that is left blank on purpose stands there with nothing. */
export type Chosen = ReadonlyMap<string, Choices>;
