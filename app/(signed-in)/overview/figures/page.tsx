import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { FiguresFilter } from "@/components/total/figures-filter";
import { KeyFigures } from "@/components/total/key-figures";
import { OfficeCrumbs } from "@/components/total/office-crumbs";
import { OfficePanel } from "@/components/total/office-panel";
import { PlaceList } from "@/components/total/place-list";
import { YearField } from "@/components/total/year-field";
import { DownloadLink } from "@/components/ui/download-link";
import { Empty } from "@/components/ui/empty";
import { HowTo } from "@/components/ui/how-to";
import { PageHead } from "@/components/ui/page-head";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/session";
import { figuresTitle, officeQuery, officeSourceText, whoseText } from "@/lib/total/labels";
import { getOfficeFigures } from "@/lib/total/queries/office-figures";
import { officeView } from "@/lib/total/schema";

export const metadata: Metadata = { title: "Số liệu tổng hợp" };

export default async function OfficeFiguresPage({ searchParams }: PageProps<"/overview/figures">) {
  const actor = await requireActor();
  const view = officeView.parse(await searchParams);
  const figures = await getOfficeFigures(actor, view);
  if (!figures) notFound();
  const { scope, rows } = figures;
  const whose = whoseText({ cluster: null, unit: scope.office ?? scope.unit });
  const title = `${figuresTitle(scope.year, figures)}, ${whose}`;
  const here = (changed: object) =>
    `/overview/figures?${officeQuery(scope, { ...view, ...changed })}` as Route;

  return (
    <>
      <PageHead
        crumbs={<OfficeCrumbs scope={scope} query={officeQuery(scope, { ...view, show: null })} />}
        title={title}
        meta={`${scope.ids.length} cụm thi đua, ${figures.coverage.units} đơn vị.`}
      >
        <div className="actions">
          <DownloadLink href={`/overview/figures/pdf?${officeQuery(scope, view)}`}>
            Tải bản PDF
          </DownloadLink>
          <DownloadLink href={`/overview/figures/excel?${officeQuery(scope, view)}`}>
            Xuất Excel
          </DownloadLink>
          <PrintButton />
        </div>
      </PageHead>
      <HowTo
        steps={[
          "Số tổng hợp cộng từ số của các cụm ngay khi đơn vị gửi hoặc được xác nhận; tỷ lệ tính bằng tổng số thực hiện trên tổng số.",
          "Bấm tên chỉ tiêu để xem từng tỉnh, từng cụm, rồi từng đơn vị, đến số đơn vị đã báo cáo.",
          "Chọn năm, kỳ và cách tính ở khung lọc; địa chỉ của trang gửi được cho người khác cùng xem.",
        ]}
      />
      <FiguresFilter figures={figures} action="/overview/figures">
        <YearField scope={scope} />
      </FiguresFilter>
      {rows.length > 0 ? (
        <>
          <KeyFigures
            {...{ figures, whole: whose }}
            source={officeSourceText(whose, scope.year, figures)}
          />
          <OfficePanel
            {...{ figures, title, whole: whose }}
            show={view.show === "units" ? "units" : "compare"}
            pathOf={(show) => here({ show })}
            indicatorPath={(id) =>
              `/overview/figures/${id}?${officeQuery(scope, { ...view, show: null })}` as Route
            }
          />
        </>
      ) : (
        <Empty
          words={`${title}: chưa có số liệu nào được tính. Có thể chọn năm khác, hoặc chọn tính mọi số liệu đã gửi.`}
        />
      )}
      <PlaceList
        scope={scope}
        pathOf={(place) =>
          place.kind === "office"
            ? (`/overview/figures?${officeQuery({ ...scope, office: place }, view)}` as Route)
            : (`/clusters/${place.id}/${scope.year}` as Route)
        }
      />
    </>
  );
}
