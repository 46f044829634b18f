import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingPanel } from "@/components/setting/setting-panel";
import { HowTo } from "@/components/ui/how-to";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { isMailOn } from "@/lib/mail/queries/office-post";
import { listSettings } from "@/lib/setting/queries";

export const metadata: Metadata = { title: "Cài đặt" };

export default async function SettingsPage() {
  const actor = await requireActor();
  const settings = await listSettings(actor);
  if (!settings) notFound();

  return (
    <>
      <PageHead title="Cài đặt" meta="Áp dụng cho đơn vị và mọi cấp dưới, từ ngày ghi." />
      <HowTo steps={["Đơn vị gần nhất phía trên đã đặt thì áp dụng mức của đơn vị đó."]} />
      {!isMailOn() && (
        <Note>
          Máy chủ chưa đặt hòm thư gửi đi (SMTP_URL), nên hệ thống không gửi thư điện tử nào. Lời
          nhắc vẫn có trong mục “Việc cần làm” và để chép gửi Zalo.
        </Note>
      )}
      <div className="cols">
        {settings.map((setting) => (
          <SettingPanel
            key={setting.key}
            setting={setting}
            actingAs={actor.capacity.key}
            today={dayOf(now())}
          />
        ))}
      </div>
    </>
  );
}
