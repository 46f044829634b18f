import { Tab, Tabs } from "@/components/ui/tabs";

export function LogTabs({ current }: { current: "log" | "chains" }) {
  return (
    <Tabs label="Nhật ký hệ thống">
      <Tab href="/admin/log" current={current === "log"}>
        Việc đã ghi
      </Tab>
      <Tab href="/admin/log/chains" current={current === "chains"}>
        Chuỗi nhật ký
      </Tab>
    </Tabs>
  );
}
