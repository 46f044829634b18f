import type { CapacityRole } from "@/lib/auth/actor";
import type { NavigationEntry } from "./navigation";

const home: NavigationEntry = { href: "/", label: "Việc cần làm", icon: "checklist" };
const overview: NavigationEntry = { href: "/overview", label: "Tổng quan", icon: "bars" };
const reports: NavigationEntry = { href: "/reports", label: "Báo cáo, số liệu", icon: "table" };
const activities: NavigationEntry = {
  href: "/activities",
  label: "Nhật ký hoạt động",
  icon: "book",
};
const registrations: NavigationEntry = {
  href: "/registrations",
  label: "Đăng ký thi đua",
  icon: "flag",
};
const covenants: NavigationEntry = {
  href: "/covenants",
  label: "Giao ước thi đua",
  icon: "covenant",
};
const texts: NavigationEntry = { href: "/texts", label: "Văn bản", icon: "folder" };
const events: NavigationEntry = {
  href: "/events",
  label: "Hội nghị, biểu quyết",
  icon: "calendar",
};
const clusters: NavigationEntry = { href: "/clusters", label: "Cụm và đơn vị", icon: "ringOfFive" };

/** Kept apart from the eight: the owner's office alone. */
const office: NavigationEntry = { href: "/admin", label: "Quản trị", icon: "gear" };

const everything = [home, overview, reports, registrations, covenants, events, texts, clusters];

/** What a capacity finds in its navigation, in the order of the product's word list. The pages decide for themselves who may enter. */
export function navigationOf(role: CapacityRole): {
  entries: NavigationEntry[];
  office?: NavigationEntry;
} {
  switch (role) {
    case "unitReporter":
      return { entries: [home, reports, activities, registrations, covenants, texts, clusters] };
    case "residentialReporter":
      return { entries: [home, reports, registrations, covenants, texts, clusters] };
    case "cityLeader":
    case "supervisingLeader":
    case "councilChair":
    case "councilVice":
      return { entries: [home, overview, reports, covenants, events, texts, clusters] };
    case "systemAdmin":
      return { entries: [home, overview, texts, clusters], office };
    case "viewer":
      return { entries: [home] };
    default:
      return { entries: everything };
  }
}
