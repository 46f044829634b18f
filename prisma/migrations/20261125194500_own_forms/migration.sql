-- CreateTable
CREATE TABLE "own_forms" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "marks" TEXT[],
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "own_forms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "own_forms_file_id_key" ON "own_forms"("file_id");

-- CreateIndex
CREATE INDEX "own_forms_unit_id_idx" ON "own_forms"("unit_id");

-- AddForeignKey
ALTER TABLE "own_forms" ADD CONSTRAINT "own_forms_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_forms" ADD CONSTRAINT "own_forms_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A form is ended; what it was stays.
grant update (ended_at) on own_forms to cum_thi_dua_app;
