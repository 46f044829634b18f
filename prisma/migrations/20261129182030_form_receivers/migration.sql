-- CreateTable
CREATE TABLE "form_receivers" (
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "cluster_id" UUID,
    "unit_id" UUID,

    CONSTRAINT "form_receivers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "form_receivers_cluster_id_idx" ON "form_receivers"("cluster_id");

-- CreateIndex
CREATE INDEX "form_receivers_unit_id_idx" ON "form_receivers"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "form_receivers_form_id_cluster_id_key" ON "form_receivers"("form_id", "cluster_id");

-- CreateIndex
CREATE UNIQUE INDEX "form_receivers_form_id_unit_id_key" ON "form_receivers"("form_id", "unit_id");

-- AddForeignKey
ALTER TABLE "form_receivers" ADD CONSTRAINT "form_receivers_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "report_forms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_receivers" ADD CONSTRAINT "form_receivers_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "clusters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_receivers" ADD CONSTRAINT "form_receivers_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table form_receivers add constraint form_receivers_one check (num_nonnulls(cluster_id, unit_id) = 1);

/* Whether a form asks a unit as a member of a cluster: it names neither any, or one of the two. */
create function form_asks(form uuid, cluster uuid, unit uuid) returns boolean language sql stable as $$
  select not exists (select from form_receivers r where r.form_id = form)
    or exists (select from form_receivers r where r.form_id = form and (r.cluster_id = cluster or r.unit_id = unit))
$$;
