-- CreateTable
CREATE TABLE "OutletFurniture" (
    "outletId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articles" INTEGER NOT NULL,
    "runs" TEXT NOT NULL,
    CONSTRAINT "OutletFurniture_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
