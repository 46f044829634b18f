import type { NextConfig } from "next";

export default {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are the gate's question (npm run check); a start does not spend ten seconds asking it again.
  typescript: { ignoreBuildErrors: true },
  // Machines that build the same sources agree on it; the launcher sets it.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Native or binary-carrying packages stay outside the bundle.
  serverExternalPackages: [
    "@node-rs/argon2",
    "pino",
    "@protobi/exceljs",
    "@myriaddreamin/typst-ts-node-compiler",
    "docx",
  ],
  // No page asks for its pictures in other sizes, so no stranger keeps the server busy making them.
  images: { unoptimized: true },
  // Beyond the 20 MB of a file (lib/file), so that one that is too large is refused in words beside its field.
  experimental: { serverActions: { bodySizeLimit: "32mb" } },
  async headers() {
    const immutable = { key: "Cache-Control", value: "public, max-age=31536000, immutable" };
    return [{ source: "/fonts/:file*", headers: [immutable] }];
  },
} satisfies NextConfig;
