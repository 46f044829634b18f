import type { Metadata } from "next";
import { guidesOf } from "@/components/help/guides";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Cách làm" };

export default async function HelpPage() {
  const actor = await requireActor();
  return (
    <>
      <PageHead title="Cách làm" meta={`Với tư cách ${actor.capacity.title}.`}>
        <PrintButton />
      </PageHead>
      <div className="stack-l">
        {guidesOf(actor.capacity.role).map(({ task, steps }) => (
          <Panel key={task} title={task}>
            <ol className="steps">
              {steps.map((step, index) => (
                <li key={step}>
                  {index + 1}. {step}
                </li>
              ))}
            </ol>
          </Panel>
        ))}
      </div>
    </>
  );
}
