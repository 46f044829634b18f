/** `npm start`: serves the built app. */
import { launch } from "./launch.ts";

await launch({ development: false });
