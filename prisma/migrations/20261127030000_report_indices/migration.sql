-- Counting lists by placement, version and day reads this index alone: rows hold a list's items and are large.
CREATE INDEX "RecommendationList_catalogueId_placement_version_createdAt_idx" ON "RecommendationList"("catalogueId", "placement", "version", "createdAt");

-- What lists led to: few events beside all that are imported.
CREATE INDEX "ShopperEvent_catalogueId_at_listed_idx" ON "ShopperEvent"("catalogueId", "at") WHERE "listId" IS NOT NULL;

-- The newest customers first.
CREATE INDEX "Shopper_catalogueId_lastSeenAt_idx" ON "Shopper"("catalogueId", "lastSeenAt");
