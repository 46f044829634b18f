import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { boardRows, boardTitles } from "../paper";
import type { BoardInput } from "../schema";
import { getCityBoard } from "./city-board";

/** The office's board as rows; null for whoever has no board. */
export async function getBoardSheet(actor: Actor, asked: BoardInput) {
  const board = await getCityBoard(actor, asked);
  return board && { board, titles: boardTitles, rows: boardRows(board.clusters) };
}
