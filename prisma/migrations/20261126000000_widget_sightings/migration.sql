-- AlterTable
ALTER TABLE "WidgetSite" ADD COLUMN "seen" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "WidgetSite" ADD COLUMN "refused" JSONB;
