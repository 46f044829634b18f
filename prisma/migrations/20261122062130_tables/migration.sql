-- CreateEnum
CREATE TYPE "cluster_kind" AS ENUM ('cluster', 'block');

-- CreateEnum
CREATE TYPE "cluster_level" AS ENUM ('province', 'district', 'commune');

-- CreateEnum
CREATE TYPE "phase" AS ENUM ('preparing', 'registering', 'running', 'reviewing', 'closed');

-- CreateEnum
CREATE TYPE "leadership_role" AS ENUM ('lead', 'deputy');

-- CreateEnum
CREATE TYPE "selection_way" AS ENUM ('acclamation', 'secretBallot', 'rotation', 'appointment');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('signingConference', 'briefing', 'midYearReview', 'yearEndReview', 'seminar', 'crossCheck');

-- CreateEnum
CREATE TYPE "covenant_status" AS ENUM ('draft', 'consulting', 'ready', 'adopted', 'openForSigning', 'inForce', 'closed', 'terminatedByReorganisation');

-- CreateEnum
CREATE TYPE "indicator_type" AS ENUM ('count', 'money', 'quantity', 'ratio', 'yesNo', 'text');

-- CreateEnum
CREATE TYPE "unit_combination" AS ENUM ('sum', 'ratioOfSums', 'last', 'average', 'countOfYes', 'none');

-- CreateEnum
CREATE TYPE "period_combination" AS ENUM ('sumOfIncrements', 'last');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('higherIsBetter', 'lowerIsBetter', 'neutral');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('systemAdmin', 'cityLeader', 'supervisingLeader', 'citySpecialist', 'boardHead', 'councilChair', 'councilVice', 'clusterSecretary', 'unitLeader', 'unitReporter', 'residentialReporter', 'viewer');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('draft', 'submitted', 'returned', 'verified');

-- CreateEnum
CREATE TYPE "rhythm" AS ENUM ('week', 'month', 'quarter', 'halfYear', 'nineMonths', 'year', 'oneOff');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('draft', 'awaitingHead', 'submitted', 'returned', 'verified', 'locked');

-- CreateEnum
CREATE TYPE "qualifier" AS ENUM ('exact', 'over', 'almost');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('central', 'province', 'centralCity', 'urbanDistrict', 'ruralDistrict', 'town', 'provincialCity', 'commune', 'ward', 'township', 'specialZone', 'residentialArea');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('merge', 'split', 'partialTransfer', 'rename', 'abolition');

-- CreateTable
CREATE TABLE "audit_chains" (
    "id" TEXT NOT NULL,
    "length" INTEGER NOT NULL DEFAULT 0,
    "head_hash" TEXT NOT NULL,

    CONSTRAINT "audit_chains_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "chain_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "type" TEXT NOT NULL,
    "subject_ids" UUID[],
    "text" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("chain_id","number")
);

-- CreateTable
CREATE TABLE "clusters" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "kind" "cluster_kind" NOT NULL DEFAULT 'cluster',
    "level" "cluster_level" NOT NULL,
    "label" TEXT NOT NULL,
    "sort_number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "search_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clusters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster_memberships" (
    "id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "cluster_kind" "cluster_kind" NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "cluster_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster_years" (
    "id" UUID NOT NULL,
    "cluster_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "phase" "phase" NOT NULL DEFAULT 'preparing',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cluster_years_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leadership_terms" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" "leadership_role" NOT NULL,
    "way" "selection_way" NOT NULL,
    "document" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leadership_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cluster_events" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "kind" "event_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cluster_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_presiders" (
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "event_presiders_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateTable
CREATE TABLE "event_attendances" (
    "event_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "representative_name" TEXT NOT NULL,
    "representative_post" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_attendances_pkey" PRIMARY KEY ("event_id","unit_id")
);

-- CreateTable
CREATE TABLE "covenants" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "campaign" TEXT,
    "title" TEXT NOT NULL,
    "preamble" TEXT NOT NULL,
    "status" "covenant_status" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "adopted_at_id" UUID,
    "present_units" INTEGER,
    "agreed_units" INTEGER,
    "disagreed_units" INTEGER,
    "version_id" UUID,
    "in_force_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "covenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_contents" (
    "covenant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "covenant_contents_pkey" PRIMARY KEY ("covenant_id","position")
);

-- CreateTable
CREATE TABLE "common_targets" (
    "covenant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator_id" UUID NOT NULL,
    "whole" BIGINT,
    "quantity" DECIMAL(20,4),
    "numerator" BIGINT,
    "denominator" BIGINT,

    CONSTRAINT "common_targets_pkey" PRIMARY KEY ("covenant_id","position")
);

-- CreateTable
CREATE TABLE "covenant_parties" (
    "covenant_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "covenant_parties_pkey" PRIMARY KEY ("covenant_id","unit_id")
);

-- CreateTable
CREATE TABLE "covenant_witnesses" (
    "covenant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "covenant_witnesses_pkey" PRIMARY KEY ("covenant_id","position")
);

-- CreateTable
CREATE TABLE "covenant_versions" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "canonical_text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_withdrawals" (
    "version_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_withdrawals_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "covenant_readings" (
    "version_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_readings_pkey" PRIMARY KEY ("version_id","person_id")
);

-- CreateTable
CREATE TABLE "covenant_signatures" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_post" TEXT NOT NULL,
    "in_place" BOOLEAN NOT NULL,
    "text_hash" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_signatures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "group_code" TEXT NOT NULL,
    "group_name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit_of_measure" TEXT NOT NULL,
    "type" "indicator_type" NOT NULL,
    "unit_combination" "unit_combination" NOT NULL,
    "period_combination" "period_combination" NOT NULL,
    "direction" "direction" NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "search_text" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "successor_id" UUID,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_parts" (
    "sum_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "indicator_parts_pkey" PRIMARY KEY ("sum_id","part_id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "user_name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "search_text" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "person_id" UUID NOT NULL,
    "password_hash" TEXT,
    "must_change" BOOLEAN NOT NULL DEFAULT true,
    "totp_secret" TEXT,
    "totp_since" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID,
    "cluster_id" UUID,
    "post" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "stands_in_for_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "acting_as" TEXT,
    "second_factor_due" BOOLEAN NOT NULL DEFAULT false,
    "user_agent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_limits" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "reset_codes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "issued_by_id" UUID,
    "code_hash" TEXT NOT NULL,
    "attempts_left" INTEGER NOT NULL DEFAULT 5,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "reset_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registrations" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "return_reason" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registered_targets" (
    "registration_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "assigned_whole" BIGINT,
    "assigned_quantity" DECIMAL(20,4),
    "assigned_numerator" BIGINT,
    "assigned_denominator" BIGINT,
    "whole" BIGINT,
    "quantity" DECIMAL(20,4),
    "numerator" BIGINT,
    "denominator" BIGINT,
    "typed" TEXT NOT NULL,

    CONSTRAINT "registered_targets_pkey" PRIMARY KEY ("registration_id","indicator_id")
);

-- CreateTable
CREATE TABLE "report_forms" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rhythm" "rhythm" NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "report_forms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_form_lines" (
    "form_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator_id" UUID NOT NULL,

    CONSTRAINT "report_form_lines_pkey" PRIMARY KEY ("form_id","position")
);

-- CreateTable
CREATE TABLE "reporting_periods" (
    "id" UUID NOT NULL,
    "form_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "grace_days" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "reporting_periods_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_reports" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "status" "report_status" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "return_reason" TEXT,
    "return_due_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "verified_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_values" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "qualifier" "qualifier" NOT NULL DEFAULT 'exact',
    "none_arose" BOOLEAN NOT NULL DEFAULT false,
    "whole" BIGINT,
    "quantity" DECIMAL(20,4),
    "numerator" BIGINT,
    "denominator" BIGINT,
    "text" TEXT,
    "typed" TEXT NOT NULL,

    CONSTRAINT "indicator_values_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_value_revisions" (
    "id" UUID NOT NULL,
    "value_id" UUID NOT NULL,
    "typed" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "indicator_value_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "units" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "search_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_names" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "unit_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_parents" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "unit_parents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "successions" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "effective_on" DATE NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "successions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession_parts" (
    "id" UUID NOT NULL,
    "succession_id" UUID NOT NULL,
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID,
    "share_numerator" INTEGER,
    "share_denominator" INTEGER,

    CONSTRAINT "succession_parts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settings" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "from_on" DATE NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_subject_ids_idx" ON "audit_entries" USING GIN ("subject_ids");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "clusters_owner_unit_id_sort_number_idx" ON "clusters"("owner_unit_id", "sort_number");

-- CreateIndex
CREATE UNIQUE INDEX "clusters_id_kind_key" ON "clusters"("id", "kind");

-- CreateIndex
CREATE INDEX "cluster_memberships_cluster_id_position_idx" ON "cluster_memberships"("cluster_id", "position");

-- CreateIndex
CREATE INDEX "cluster_memberships_unit_id_idx" ON "cluster_memberships"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "cluster_years_cluster_id_year_key" ON "cluster_years"("cluster_id", "year");

-- CreateIndex
CREATE INDEX "leadership_terms_cluster_year_id_idx" ON "leadership_terms"("cluster_year_id");

-- CreateIndex
CREATE INDEX "leadership_terms_unit_id_idx" ON "leadership_terms"("unit_id");

-- CreateIndex
CREATE INDEX "cluster_events_cluster_year_id_starts_at_idx" ON "cluster_events"("cluster_year_id", "starts_at");

-- CreateIndex
CREATE INDEX "event_attendances_unit_id_idx" ON "event_attendances"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenants_version_id_key" ON "covenants"("version_id");

-- CreateIndex
CREATE INDEX "covenants_cluster_year_id_idx" ON "covenants"("cluster_year_id");

-- CreateIndex
CREATE INDEX "covenants_adopted_at_id_idx" ON "covenants"("adopted_at_id");

-- CreateIndex
CREATE INDEX "common_targets_indicator_id_idx" ON "common_targets"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "common_targets_covenant_id_indicator_id_key" ON "common_targets"("covenant_id", "indicator_id");

-- CreateIndex
CREATE INDEX "covenant_parties_unit_id_idx" ON "covenant_parties"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_parties_covenant_id_position_key" ON "covenant_parties"("covenant_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_versions_covenant_id_number_key" ON "covenant_versions"("covenant_id", "number");

-- CreateIndex
CREATE INDEX "covenant_readings_person_id_idx" ON "covenant_readings"("person_id");

-- CreateIndex
CREATE INDEX "covenant_signatures_unit_id_idx" ON "covenant_signatures"("unit_id");

-- CreateIndex
CREATE INDEX "covenant_signatures_person_id_idx" ON "covenant_signatures"("person_id");

-- CreateIndex
CREATE INDEX "covenant_signatures_assignment_id_idx" ON "covenant_signatures"("assignment_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_signatures_version_id_unit_id_key" ON "covenant_signatures"("version_id", "unit_id");

-- CreateIndex
CREATE INDEX "indicators_owner_unit_id_group_code_position_idx" ON "indicators"("owner_unit_id", "group_code", "position");

-- CreateIndex
CREATE INDEX "indicators_successor_id_idx" ON "indicators"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicators_owner_unit_id_code_key" ON "indicators"("owner_unit_id", "code");

-- CreateIndex
CREATE INDEX "indicator_parts_part_id_idx" ON "indicator_parts"("part_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_user_name_key" ON "people"("user_name");

-- CreateIndex
CREATE UNIQUE INDEX "people_phone_key" ON "people"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "people_owner_unit_id_idx" ON "people"("owner_unit_id");

-- CreateIndex
CREATE INDEX "assignments_person_id_idx" ON "assignments"("person_id");

-- CreateIndex
CREATE INDEX "assignments_unit_id_idx" ON "assignments"("unit_id");

-- CreateIndex
CREATE INDEX "assignments_cluster_id_idx" ON "assignments"("cluster_id");

-- CreateIndex
CREATE INDEX "assignments_stands_in_for_id_idx" ON "assignments"("stands_in_for_id");

-- CreateIndex
CREATE INDEX "sessions_person_id_idx" ON "sessions"("person_id");

-- CreateIndex
CREATE INDEX "reset_codes_person_id_idx" ON "reset_codes"("person_id");

-- CreateIndex
CREATE INDEX "reset_codes_issued_by_id_idx" ON "reset_codes"("issued_by_id");

-- CreateIndex
CREATE INDEX "registrations_unit_id_idx" ON "registrations"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "registrations_cluster_year_id_unit_id_key" ON "registrations"("cluster_year_id", "unit_id");

-- CreateIndex
CREATE INDEX "registered_targets_indicator_id_idx" ON "registered_targets"("indicator_id");

-- CreateIndex
CREATE INDEX "report_forms_owner_unit_id_idx" ON "report_forms"("owner_unit_id");

-- CreateIndex
CREATE INDEX "report_form_lines_indicator_id_idx" ON "report_form_lines"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_form_lines_form_id_indicator_id_key" ON "report_form_lines"("form_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_periods_form_id_from_on_to_on_key" ON "reporting_periods"("form_id", "from_on", "to_on");

-- CreateIndex
CREATE INDEX "progress_reports_cluster_year_id_idx" ON "progress_reports"("cluster_year_id");

-- CreateIndex
CREATE INDEX "progress_reports_unit_id_idx" ON "progress_reports"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_reports_period_id_unit_id_key" ON "progress_reports"("period_id", "unit_id");

-- CreateIndex
CREATE INDEX "indicator_values_indicator_id_unit_id_from_on_idx" ON "indicator_values"("indicator_id", "unit_id", "from_on");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_values_report_id_indicator_id_key" ON "indicator_values"("report_id", "indicator_id");

-- CreateIndex
CREATE INDEX "indicator_value_revisions_value_id_at_idx" ON "indicator_value_revisions"("value_id", "at");

-- CreateIndex
CREATE INDEX "units_code_idx" ON "units"("code");

-- CreateIndex
CREATE INDEX "unit_names_unit_id_from_on_idx" ON "unit_names"("unit_id", "from_on");

-- CreateIndex
CREATE INDEX "unit_parents_unit_id_from_on_idx" ON "unit_parents"("unit_id", "from_on");

-- CreateIndex
CREATE INDEX "unit_parents_parent_id_idx" ON "unit_parents"("parent_id");

-- CreateIndex
CREATE INDEX "successions_owner_unit_id_idx" ON "successions"("owner_unit_id");

-- CreateIndex
CREATE INDEX "succession_parts_predecessor_id_idx" ON "succession_parts"("predecessor_id");

-- CreateIndex
CREATE INDEX "succession_parts_successor_id_idx" ON "succession_parts"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "succession_parts_succession_id_predecessor_id_successor_id_key" ON "succession_parts"("succession_id", "predecessor_id", "successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "settings_owner_unit_id_key_from_on_key" ON "settings"("owner_unit_id", "key", "from_on");

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "audit_chains"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clusters" ADD CONSTRAINT "clusters_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_memberships" ADD CONSTRAINT "cluster_memberships_cluster_id_cluster_kind_fkey" FOREIGN KEY ("cluster_id", "cluster_kind") REFERENCES "clusters"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_memberships" ADD CONSTRAINT "cluster_memberships_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_years" ADD CONSTRAINT "cluster_years_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "clusters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leadership_terms" ADD CONSTRAINT "leadership_terms_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leadership_terms" ADD CONSTRAINT "leadership_terms_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cluster_events" ADD CONSTRAINT "cluster_events_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_presiders" ADD CONSTRAINT "event_presiders_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_attendances" ADD CONSTRAINT "event_attendances_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_attendances" ADD CONSTRAINT "event_attendances_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenants" ADD CONSTRAINT "covenants_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenants" ADD CONSTRAINT "covenants_adopted_at_id_fkey" FOREIGN KEY ("adopted_at_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenants" ADD CONSTRAINT "covenants_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_contents" ADD CONSTRAINT "covenant_contents_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_targets" ADD CONSTRAINT "common_targets_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "common_targets" ADD CONSTRAINT "common_targets_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_parties" ADD CONSTRAINT "covenant_parties_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_parties" ADD CONSTRAINT "covenant_parties_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_witnesses" ADD CONSTRAINT "covenant_witnesses_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_versions" ADD CONSTRAINT "covenant_versions_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_withdrawals" ADD CONSTRAINT "covenant_withdrawals_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_readings" ADD CONSTRAINT "covenant_readings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_parts" ADD CONSTRAINT "indicator_parts_sum_id_fkey" FOREIGN KEY ("sum_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_parts" ADD CONSTRAINT "indicator_parts_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_cluster_id_fkey" FOREIGN KEY ("cluster_id") REFERENCES "clusters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_stands_in_for_id_fkey" FOREIGN KEY ("stands_in_for_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reset_codes" ADD CONSTRAINT "reset_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reset_codes" ADD CONSTRAINT "reset_codes_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_targets" ADD CONSTRAINT "registered_targets_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_targets" ADD CONSTRAINT "registered_targets_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_forms" ADD CONSTRAINT "report_forms_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_form_lines" ADD CONSTRAINT "report_form_lines_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "report_forms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_form_lines" ADD CONSTRAINT "report_form_lines_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_periods" ADD CONSTRAINT "reporting_periods_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "report_forms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "reporting_periods"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_values" ADD CONSTRAINT "indicator_values_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_value_revisions" ADD CONSTRAINT "indicator_value_revisions_value_id_fkey" FOREIGN KEY ("value_id") REFERENCES "indicator_values"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_names" ADD CONSTRAINT "unit_names_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_parents" ADD CONSTRAINT "unit_parents_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_parents" ADD CONSTRAINT "unit_parents_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "successions" ADD CONSTRAINT "successions_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_parts" ADD CONSTRAINT "succession_parts_succession_id_fkey" FOREIGN KEY ("succession_id") REFERENCES "successions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_parts" ADD CONSTRAINT "succession_parts_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession_parts" ADD CONSTRAINT "succession_parts_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settings" ADD CONSTRAINT "settings_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
