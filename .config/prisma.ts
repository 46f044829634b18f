import { defineConfig } from "prisma/config";

// Generating needs no schema engine; without this Prisma would try to download one, which fails in closed networks.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "../prisma",
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
