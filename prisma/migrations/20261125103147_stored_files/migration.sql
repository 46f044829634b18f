-- CreateEnum
CREATE TYPE "stored_file_kind" AS ENUM ('pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx');

-- CreateTable
CREATE TABLE "stored_files" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "kind" "stored_file_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "person_id" UUID,
    "unit_id" UUID,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file_withdrawals" (
    "file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_withdrawals_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "stored_bytes" (
    "sha256" TEXT NOT NULL,
    "laid_down_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_bytes_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "stored_files_sha256_idx" ON "stored_files"("sha256");

-- CreateIndex
CREATE INDEX "stored_files_person_id_idx" ON "stored_files"("person_id");

-- CreateIndex
CREATE INDEX "stored_files_unit_id_idx" ON "stored_files"("unit_id");

-- CreateIndex
CREATE INDEX "stored_file_withdrawals_person_id_idx" ON "stored_file_withdrawals"("person_id");

-- AddForeignKey
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_files" ADD CONSTRAINT "stored_files_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file_withdrawals" ADD CONSTRAINT "stored_file_withdrawals_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file_withdrawals" ADD CONSTRAINT "stored_file_withdrawals_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Gone with the bytes they speak of, and found again later.
grant update, delete on stored_bytes to cum_thi_dua_app;

alter table stored_files add constraint stored_files_hash check (sha256 ~ '^[0-9a-f]{64}$' and size > 0);

-- What hangs on a record stays the same file, even for the owner of the tables.
create function refuse_changed_file() returns trigger language plpgsql as $$
begin
  raise exception 'a stored file is not changed' using errcode = 'restrict_violation';
end $$;

create trigger stored_files_stand before update or delete on stored_files
  for each row execute function refuse_changed_file();
create trigger stored_file_withdrawals_stand before update or delete on stored_file_withdrawals
  for each row execute function refuse_changed_file();
