-- A later dossier of a product proves with files of the one before: whoever sees the evidence reads the file.
create index dossier_evidence_file on dossier_evidence (file);
create policy filed_document_of_evidence_read on filed_document for select
    using (exists (select from dossier_evidence e where e.file = filed_document.id));
