-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "by_provider" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "provider_identities" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_identities_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "fresh_sign_ins" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "authenticated_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "spent_at" TIMESTAMPTZ(3),

    CONSTRAINT "fresh_sign_ins_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "provider_identities_person_id_issuer_key" ON "provider_identities"("person_id", "issuer");

-- CreateIndex
CREATE INDEX "fresh_sign_ins_session_id_idx" ON "fresh_sign_ins"("session_id");

-- CreateIndex
CREATE INDEX "fresh_sign_ins_person_id_idx" ON "fresh_sign_ins"("person_id");

-- AddForeignKey
ALTER TABLE "provider_identities" ADD CONSTRAINT "provider_identities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fresh_sign_ins" ADD CONSTRAINT "fresh_sign_ins_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fresh_sign_ins" ADD CONSTRAINT "fresh_sign_ins_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of a fresh sign-in only that it was spent is added, once.
grant update (spent_at) on fresh_sign_ins to cum_thi_dua_app;
create function refuse_respending() returns trigger language plpgsql as $$
begin
  if old.spent_at is not null or (new.session_id, new.person_id, new.authenticated_at, new.kept_at)
     is distinct from (old.session_id, old.person_id, old.authenticated_at, old.kept_at) then
    raise exception 'a fresh sign-in is spent once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger fresh_sign_ins_once before update on fresh_sign_ins
  for each row execute function refuse_respending();
