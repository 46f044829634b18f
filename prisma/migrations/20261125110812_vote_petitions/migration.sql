-- CreateTable
CREATE TABLE "vote_petitions" (
    "id" UUID NOT NULL,
    "vote_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_petitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_petition_answers" (
    "petition_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_petition_answers_pkey" PRIMARY KEY ("petition_id")
);

-- CreateIndex
CREATE INDEX "vote_petitions_unit_id_idx" ON "vote_petitions"("unit_id");

-- CreateIndex
CREATE INDEX "vote_petitions_person_id_idx" ON "vote_petitions"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "vote_petitions_vote_id_unit_id_key" ON "vote_petitions"("vote_id", "unit_id");

-- CreateIndex
CREATE INDEX "vote_petition_answers_person_id_idx" ON "vote_petition_answers"("person_id");

-- AddForeignKey
ALTER TABLE "vote_petitions" ADD CONSTRAINT "vote_petitions_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_petitions" ADD CONSTRAINT "vote_petitions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_petitions" ADD CONSTRAINT "vote_petitions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_petition_answers" ADD CONSTRAINT "vote_petition_answers_petition_id_fkey" FOREIGN KEY ("petition_id") REFERENCES "vote_petitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_petition_answers" ADD CONSTRAINT "vote_petition_answers_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was sent and what was answered stands; the application's role may only add.
create function refuse_changed_petition() returns trigger language plpgsql as $$
begin
  raise exception 'a petition stands as it was sent' using errcode = 'restrict_violation';
end $$;
create trigger vote_petitions_stand before update or delete on vote_petitions
  for each row execute function refuse_changed_petition();
create trigger vote_petition_answers_stand before update or delete on vote_petition_answers
  for each row execute function refuse_changed_petition();
