-- CreateTable
CREATE TABLE "covenant_reviews" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "asker_name" TEXT NOT NULL,
    "asker_post" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_review_answers" (
    "review_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_review_answers_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "covenant_releases" (
    "version_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "released_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_releases_pkey" PRIMARY KEY ("version_id","unit_id")
);

-- CreateIndex
CREATE INDEX "covenant_reviews_version_id_unit_id_idx" ON "covenant_reviews"("version_id", "unit_id");

-- CreateIndex
CREATE INDEX "covenant_reviews_unit_id_idx" ON "covenant_reviews"("unit_id");

-- CreateIndex
CREATE INDEX "covenant_reviews_person_id_idx" ON "covenant_reviews"("person_id");

-- CreateIndex
CREATE INDEX "covenant_review_answers_person_id_idx" ON "covenant_review_answers"("person_id");

-- CreateIndex
CREATE INDEX "covenant_releases_unit_id_idx" ON "covenant_releases"("unit_id");

-- CreateIndex
CREATE INDEX "covenant_releases_person_id_idx" ON "covenant_releases"("person_id");

-- AddForeignKey
ALTER TABLE "covenant_reviews" ADD CONSTRAINT "covenant_reviews_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_reviews" ADD CONSTRAINT "covenant_reviews_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_reviews" ADD CONSTRAINT "covenant_reviews_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_review_answers" ADD CONSTRAINT "covenant_review_answers_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "covenant_reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_review_answers" ADD CONSTRAINT "covenant_review_answers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_releases" ADD CONSTRAINT "covenant_releases_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_releases" ADD CONSTRAINT "covenant_releases_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_releases" ADD CONSTRAINT "covenant_releases_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A question, a release: over the text that is open at that moment, by or about a unit that is to sign it.
create function refuse_stray_review() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from covenants c
    join covenant_parties p on p.covenant_id = c.id
    where c.version_id = new.version_id and p.unit_id = new.unit_id and c.status = 'openForSigning')
    or exists (
      select 1 from covenant_signatures s where s.version_id = new.version_id and s.unit_id = new.unit_id)
  then
    raise exception 'no such text is open for this unit to sign' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenant_reviews_fit before insert on covenant_reviews
  for each row execute function refuse_stray_review();
create trigger covenant_releases_fit before insert on covenant_releases
  for each row execute function refuse_stray_review();

-- Who was let stay out does not sign that text after all.
create function refuse_released_signature() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from covenant_releases r where r.version_id = new.version_id and r.unit_id = new.unit_id)
  then
    raise exception 'this unit stays out of this text' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenant_signatures_not_released before insert on covenant_signatures
  for each row execute function refuse_released_signature();
