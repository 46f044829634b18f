-- CreateTable
CREATE TABLE "secret_fingerprints" (
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "secret_fingerprints_pkey" PRIMARY KEY ("name")
);

-- Nothing the app has to see.
revoke all on secret_fingerprints from cum_thi_dua_app;
