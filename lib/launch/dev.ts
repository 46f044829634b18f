/** `npm run dev`: the same, from the sources as they change. */
import { launch } from "./launch.ts";

await launch({ development: true });
