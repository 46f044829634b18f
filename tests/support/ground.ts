/** What a scene left behind: its rows in tables of their own, its files, and what its maker gave. */
export type Kept = { number: number; files: ReadonlyMap<string, Buffer>; result: unknown };

/** On what a test stands: nothing, or a scene; and whether anything else has been written since. */
type Ground = { scene: Kept | null; untouched: boolean; kept: Map<string, Kept> };

const shared = globalThis as { ground?: Ground };
shared.ground ??= { scene: null, untouched: true, kept: new Map() };

/** One for all files of a worker, as its database is. */
export const { ground } = shared as { ground: Ground };

export function standOn(scene: Kept | null) {
  ground.scene = scene;
  ground.untouched = true;
}
