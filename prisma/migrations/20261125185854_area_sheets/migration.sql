-- CreateTable
CREATE TABLE "area_columns" (
    "unit_id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator_id" UUID NOT NULL,

    CONSTRAINT "area_columns_pkey" PRIMARY KEY ("unit_id","form_id","position")
);

-- CreateTable
CREATE TABLE "area_sheets" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "area_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_figures" (
    "sheet_id" UUID NOT NULL,
    "area_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "typed" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "area_figures_pkey" PRIMARY KEY ("sheet_id","area_id","indicator_id","revision")
);

-- CreateIndex
CREATE INDEX "area_columns_form_id_idx" ON "area_columns"("form_id");

-- CreateIndex
CREATE INDEX "area_columns_indicator_id_idx" ON "area_columns"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "area_columns_unit_id_form_id_indicator_id_key" ON "area_columns"("unit_id", "form_id", "indicator_id");

-- CreateIndex
CREATE INDEX "area_sheets_unit_id_idx" ON "area_sheets"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "area_sheets_period_id_unit_id_key" ON "area_sheets"("period_id", "unit_id");

-- CreateIndex
CREATE INDEX "area_figures_area_id_idx" ON "area_figures"("area_id");

-- CreateIndex
CREATE INDEX "area_figures_indicator_id_idx" ON "area_figures"("indicator_id");

-- AddForeignKey
ALTER TABLE "area_columns" ADD CONSTRAINT "area_columns_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_columns" ADD CONSTRAINT "area_columns_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "report_forms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_columns" ADD CONSTRAINT "area_columns_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_sheets" ADD CONSTRAINT "area_sheets_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "reporting_periods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_sheets" ADD CONSTRAINT "area_sheets_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "area_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Columns are chosen anew, sheets count their saves. What a cell said is only added to.
grant delete on area_columns to cum_thi_dua_app;
grant update on area_sheets to cum_thi_dua_app;

-- What a confirmed report rests on stands with it.
create function refuse_area_figure_of_confirmed() returns trigger language plpgsql as $$
begin
  if exists (select from area_sheets s join progress_reports r on r.period_id = s.period_id and r.unit_id = s.unit_id
             where s.id = new.sheet_id and r.status in ('verified', 'locked')) then
    raise exception 'the report is confirmed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger area_figures_confirmed before insert on area_figures
  for each row execute function refuse_area_figure_of_confirmed();
