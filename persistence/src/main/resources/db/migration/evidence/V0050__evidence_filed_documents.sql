-- Filed documents. The bytes lie in the file store under their digest; who may see a row follows from its dossier,
-- an agreement, whose migration adds the policy that says so. Until then only the portal itself (bit 0) sees a row.

create table filed_document (
    id uuid primary key,
    dossier uuid not null,
    name text not null check (length(name) between 1 and 200),
    type text not null check (type in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_by_account uuid not null references account,
    filed_by text not null,
    filed_by_organisation text not null,
    filed_at timestamptz not null,
    version bigint not null
);
comment on column filed_document.size is 'In bytes.';
create index filed_document_dossier on filed_document (dossier, filed_at);

create policy filed_document_portal on filed_document
    using (((select app_reads()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table filed_document enable row level security, force row level security;
-- A filed document is never changed and never removed.
revoke update, delete on filed_document from portal_runtime;
