-- Whether any row names some bytes: asked of every old file by the daily sweep.
create index filed_document_sha256 on filed_document (sha256);
