-- Threading reads the ties of each article, from either side: without links of one subject alone, which are most, and without evidence.
-- The client's schema has no word for the part of a table that an index covers.

-- CreateIndex
CREATE INDEX "Link_fromId_tie_idx" ON "Link"("fromId", "toId", "kind", "likeness") WHERE "kind" <> 'sameTopic';

-- CreateIndex
CREATE INDEX "Link_toId_tie_idx" ON "Link"("toId", "fromId", "kind", "likeness") WHERE "kind" <> 'sameTopic';
