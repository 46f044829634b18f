import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { layoutOn } from "@/lib/document/layouts";
import { env } from "@/lib/env";
import { boardPaper } from "../paper";
import type { BoardInput } from "../schema";
import { getCityBoard } from "./city-board";

/** The office's board as one page for a meeting; null for whoever has no board. */
export async function getBoardPaper(actor: Actor, asked: BoardInput) {
  const board = await getCityBoard(actor, asked);
  if (!board) return null;
  return boardPaper(board, { layout: layoutOn(board.today), isDemo: env.MODE === "demo" });
}
