-- CreateEnum
CREATE TYPE "work_rating" AS ENUM ('lower', 'good', 'excellent');

-- CreateTable
CREATE TABLE "yearly_ratings" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "recipient" TEXT,
    "recipient_key" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "rating" "work_rating" NOT NULL,
    "disciplined" BOOLEAN NOT NULL,
    "decision_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "yearly_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "yearly_ratings_unit_id_recipient_key_year_idx" ON "yearly_ratings"("unit_id", "recipient_key", "year");

-- AddForeignKey
ALTER TABLE "yearly_ratings" ADD CONSTRAINT "yearly_ratings_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
