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
    "answer_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "area_figures_pkey" PRIMARY KEY ("sheet_id","area_id","indicator_id","revision")
);

-- CreateTable
CREATE TABLE "area_links" (
    "id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "area_id" UUID NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "area_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_answers" (
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accepted" BOOLEAN,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "area_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_answer_figures" (
    "answer_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "typed" TEXT NOT NULL,

    CONSTRAINT "area_answer_figures_pkey" PRIMARY KEY ("answer_id","indicator_id")
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

-- CreateIndex
CREATE INDEX "area_figures_answer_id_idx" ON "area_figures"("answer_id");

-- CreateIndex
CREATE INDEX "area_links_sheet_id_area_id_idx" ON "area_links"("sheet_id", "area_id");

-- CreateIndex
CREATE INDEX "area_links_area_id_idx" ON "area_links"("area_id");

-- CreateIndex
CREATE UNIQUE INDEX "area_answers_link_id_key" ON "area_answers"("link_id");

-- CreateIndex
CREATE INDEX "area_answer_figures_indicator_id_idx" ON "area_answer_figures"("indicator_id");

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

-- AddForeignKey
ALTER TABLE "area_figures" ADD CONSTRAINT "area_figures_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "area_answers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_links" ADD CONSTRAINT "area_links_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "area_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_links" ADD CONSTRAINT "area_links_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_answers" ADD CONSTRAINT "area_answers_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "area_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_answer_figures" ADD CONSTRAINT "area_answer_figures_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "area_answers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_answer_figures" ADD CONSTRAINT "area_answer_figures_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Columns are chosen anew, sheets count their saves, links are taken back, answers decided. Everything else is only added.
grant delete on area_columns to cum_thi_dua_app;
grant update on area_sheets, area_links, area_answers to cum_thi_dua_app;

alter table area_answers add constraint area_answers_decision check (
  (accepted is null) = (decided_at is null) and (decided_at is null) = (decided_by_id is null));

-- An answer is decided once, and a link that was taken back stays so.
create function refuse_second_area_decision() returns trigger language plpgsql as $$
begin
  raise exception 'it was decided' using errcode = 'restrict_violation';
end $$;

create trigger area_answers_decided before update on area_answers
  for each row when (old.decided_at is not null) execute function refuse_second_area_decision();
create trigger area_links_withdrawn before update on area_links
  for each row when (old.withdrawn_at is not null) execute function refuse_second_area_decision();

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
