-- What the files of an import hold: an interrupted one is completed only by an import of the same files.
ALTER TABLE "Import" ADD COLUMN "fingerprint" TEXT;
