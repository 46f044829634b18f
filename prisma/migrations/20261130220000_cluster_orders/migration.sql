-- AlterTable
ALTER TABLE "cluster_memberships" ADD COLUMN     "joined_by" TEXT,
ADD COLUMN     "left_by" TEXT;

-- CreateTable
CREATE TABLE "cluster_orders" (
    "id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "decision" TEXT NOT NULL,
    "unit_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cluster_orders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cluster_orders_cluster_id_from_on_idx" ON "cluster_orders"("cluster_id", "from_on");

-- AddForeignKey
ALTER TABLE "cluster_orders" ADD CONSTRAINT "cluster_orders_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "clusters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
