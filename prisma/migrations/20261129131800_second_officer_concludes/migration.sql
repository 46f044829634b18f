-- CreateTable
CREATE TABLE "conclusion_requests" (
    "vote_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conclusion_requests_pkey" PRIMARY KEY ("vote_id")
);

-- CreateIndex
CREATE INDEX "conclusion_requests_person_id_idx" ON "conclusion_requests"("person_id");

-- AddForeignKey
ALTER TABLE "conclusion_requests" ADD CONSTRAINT "conclusion_requests_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_requests" ADD CONSTRAINT "conclusion_requests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
