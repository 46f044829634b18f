-- AlterTable
ALTER TABLE "covenant_contents" DROP CONSTRAINT "covenant_contents_pkey",
ADD COLUMN     "id" UUID NOT NULL,
ADD CONSTRAINT "covenant_contents_pkey" PRIMARY KEY ("id");

-- CreateTable
CREATE TABLE "covenant_saves" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "set_aside" BOOLEAN NOT NULL,
    "built_on" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_saves_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "covenant_saves_covenant_id_revision_idx" ON "covenant_saves"("covenant_id", "revision");

-- CreateIndex
CREATE INDEX "covenant_saves_person_id_idx" ON "covenant_saves"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_contents_covenant_id_position_key" ON "covenant_contents"("covenant_id", "position");

-- AddForeignKey
ALTER TABLE "covenant_saves" ADD CONSTRAINT "covenant_saves_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_saves" ADD CONSTRAINT "covenant_saves_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
