-- An experiment counts people by this index alone: rows hold a list's items and are large.
DROP INDEX "RecommendationList_armId_createdAt_idx";
CREATE INDEX "RecommendationList_armId_createdAt_shopperId_idx" ON "RecommendationList"("armId", "createdAt", "shopperId");
