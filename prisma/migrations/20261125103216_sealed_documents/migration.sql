-- CreateEnum
CREATE TYPE "sealed_kind" AS ENUM ('covenant', 'countMinutes');

-- CreateEnum
CREATE TYPE "seal_disclosure" AS ENUM ('evidence', 'matchOnly');

-- CreateTable
CREATE TABLE "sealed_documents" (
    "id" UUID NOT NULL,
    "kind" "sealed_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "check_code" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "disclosure" "seal_disclosure" NOT NULL,
    "evidence" JSONB NOT NULL,
    "certificate" TEXT NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sealed_documents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sealed_documents_check_code_key" ON "sealed_documents"("check_code");

-- CreateIndex
CREATE UNIQUE INDEX "sealed_documents_file_hash_key" ON "sealed_documents"("file_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sealed_documents_kind_subject_id_key" ON "sealed_documents"("kind", "subject_id");

-- The bytes are those that were hashed, and nothing of a sealed paper ever changes: not even by the owner of the tables.
alter table sealed_documents add constraint sealed_documents_hash check (file_hash = encode(sha256(bytes), 'hex'));
alter table sealed_documents add constraint sealed_documents_code check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{20}$');

create function refuse_change_of_seal() returns trigger language plpgsql as $$
begin
  raise exception 'a sealed paper never changes' using errcode = 'restrict_violation';
end $$;

create trigger sealed_documents_stand before update or delete on sealed_documents
  for each row execute function refuse_change_of_seal();
create trigger sealed_documents_stay before truncate on sealed_documents
  for each statement execute function refuse_change_of_seal();
