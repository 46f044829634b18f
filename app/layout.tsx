import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { SkipLink } from "@/components/shell/skip-link";

export const metadata: Metadata = {
  title: { template: "%s · Quản lý cụm thi đua", default: "Quản lý cụm thi đua" },
  description: "Phong trào thi đua của các cụm, khối thi đua Mặt trận Tổ quốc Việt Nam.",
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: "#8f1a24",
};

const firstFonts = ["be-vietnam-pro-latin-400", "be-vietnam-pro-vietnamese-400"];

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Never prerendered, not even the page of what is not there: each answer's scripts bear that answer's nonce.
  await connection();
  for (const font of firstFonts) {
    preload(`/fonts/${font}.woff2`, {
      as: "font",
      type: "font/woff2",
      crossOrigin: "anonymous",
    });
  }
  return (
    <html lang="vi">
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
