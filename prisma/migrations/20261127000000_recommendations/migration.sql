-- CreateTable
CREATE TABLE "Catalogue" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT,
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Item" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "priceMinor" INTEGER,
    "stock" INTEGER,
    "season" INTEGER,
    "url" TEXT,
    "imageUrl" TEXT,
    "popularity" INTEGER NOT NULL DEFAULT 0,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "availableAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Item_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Shopper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "externalId" TEXT,
    "userId" TEXT,
    "visitorHash" TEXT,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Shopper_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Shopper_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ShopperEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "shopperId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" REAL,
    "at" DATETIME NOT NULL,
    "receivedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "key" TEXT NOT NULL,
    "listId" TEXT,
    "importId" INTEGER,
    CONSTRAINT "ShopperEvent_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShopperEvent_shopperId_fkey" FOREIGN KEY ("shopperId") REFERENCES "Shopper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ShopperEvent_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecommendationList" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "catalogueId" INTEGER NOT NULL,
    "shopperId" INTEGER,
    "placement" TEXT NOT NULL,
    "contextItemId" INTEGER,
    "version" TEXT NOT NULL,
    "ranOn" TEXT NOT NULL,
    "armId" INTEGER,
    "items" JSONB NOT NULL,
    "latencyMs" REAL NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "RecommendationList_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecommendationList_shopperId_fkey" FOREIGN KEY ("shopperId") REFERENCES "Shopper" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "RecommendationList_armId_fkey" FOREIGN KEY ("armId") REFERENCES "ExperimentArm" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BlendVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "placement" TEXT,
    "blend" JSONB,
    "reason" TEXT NOT NULL,
    "createdById" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "BlendVersion_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MerchandisingRule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "placement" TEXT,
    "settings" JSONB NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "from" DATETIME,
    "until" DATETIME,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "MerchandisingRule_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Experiment" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "placement" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "allocation" TEXT NOT NULL DEFAULT 'fixed',
    "salt" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" DATETIME,
    "endedAt" DATETIME,
    "winnerId" INTEGER,
    CONSTRAINT "Experiment_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExperimentArm" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "experimentId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "blend" JSONB,
    "version" TEXT,
    "share" REAL NOT NULL,
    CONSTRAINT "ExperimentArm_experimentId_fkey" FOREIGN KEY ("experimentId") REFERENCES "Experiment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'uploaded',
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "format" JSONB NOT NULL,
    "dryRun" BOOLEAN NOT NULL DEFAULT false,
    "linesDone" INTEGER NOT NULL DEFAULT 0,
    "linesTotal" INTEGER,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "repeated" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "startedByName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    CONSTRAINT "Import_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "catalogueId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "origins" JSONB NOT NULL DEFAULT '[]',
    "createdBy" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" DATETIME,
    "revokedAt" DATETIME,
    CONSTRAINT "ApiKey_catalogueId_fkey" FOREIGN KEY ("catalogueId") REFERENCES "Catalogue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BasketLine" (
    "shopperId" INTEGER NOT NULL,
    "itemId" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("shopperId", "itemId"),
    CONSTRAINT "BasketLine_shopperId_fkey" FOREIGN KEY ("shopperId") REFERENCES "Shopper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BasketLine_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "Item" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Catalogue_slug_key" ON "Catalogue"("slug");

-- CreateIndex
CREATE INDEX "Item_catalogueId_category_idx" ON "Item"("catalogueId", "category");

-- CreateIndex
CREATE UNIQUE INDEX "Item_catalogueId_externalId_key" ON "Item"("catalogueId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_catalogueId_externalId_key" ON "Shopper"("catalogueId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_catalogueId_userId_key" ON "Shopper"("catalogueId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_catalogueId_visitorHash_key" ON "Shopper"("catalogueId", "visitorHash");

-- CreateIndex
CREATE INDEX "ShopperEvent_shopperId_at_idx" ON "ShopperEvent"("shopperId", "at");

-- CreateIndex
CREATE INDEX "ShopperEvent_catalogueId_at_idx" ON "ShopperEvent"("catalogueId", "at");

-- CreateIndex
CREATE INDEX "ShopperEvent_listId_idx" ON "ShopperEvent"("listId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopperEvent_catalogueId_key_key" ON "ShopperEvent"("catalogueId", "key");

-- CreateIndex
CREATE INDEX "RecommendationList_catalogueId_createdAt_idx" ON "RecommendationList"("catalogueId", "createdAt");

-- CreateIndex
CREATE INDEX "RecommendationList_shopperId_createdAt_idx" ON "RecommendationList"("shopperId", "createdAt");

-- CreateIndex
CREATE INDEX "RecommendationList_armId_createdAt_idx" ON "RecommendationList"("armId", "createdAt");

-- CreateIndex
CREATE INDEX "BlendVersion_catalogueId_placement_id_idx" ON "BlendVersion"("catalogueId", "placement", "id");

-- CreateIndex
CREATE INDEX "MerchandisingRule_catalogueId_idx" ON "MerchandisingRule"("catalogueId");

-- CreateIndex
CREATE INDEX "Experiment_catalogueId_state_idx" ON "Experiment"("catalogueId", "state");

-- CreateIndex
CREATE INDEX "ExperimentArm_experimentId_idx" ON "ExperimentArm"("experimentId");

-- CreateIndex
CREATE INDEX "Import_catalogueId_createdAt_idx" ON "Import"("catalogueId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportProblem_importId_line_idx" ON "ImportProblem"("importId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE INDEX "ApiKey_catalogueId_idx" ON "ApiKey"("catalogueId");


