-- AlterTable
ALTER TABLE "Import" ADD COLUMN "progress" JSONB NOT NULL DEFAULT '{}';
