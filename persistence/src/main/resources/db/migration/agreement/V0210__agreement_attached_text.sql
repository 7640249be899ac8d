-- The Word text the lead attached last, with its word that it says what the structured fields say; and the paper a turn brought.

alter table agreement
    add column text_attached boolean not null default false,
    add column text_document uuid references filed_document,
    add column text_document_name text,
    add column text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
    add column text_attached_by text,
    add column text_attached_at timestamptz,
    add column text_declared_hash text,
    add column text_declared_by text,
    add column text_declared_by_account uuid references account,
    add column text_declared_at timestamptz,
    add constraint agreement_text_whole check (text_attached = (text_document is not null)
        and text_attached = (text_document_name is not null) and text_attached = (text_sha256 is not null)
        and text_attached = (text_attached_by is not null) and text_attached = (text_attached_at is not null)),
    add constraint agreement_text_declared_whole check ((text_declared_hash is null) = (text_declared_by is null)
        and (text_declared_hash is null) = (text_declared_by_account is null)
        and (text_declared_hash is null) = (text_declared_at is null)),
    add constraint agreement_text_declared_attached check (text_attached or text_declared_hash is null),
    -- An edit takes the word away.
    add constraint agreement_text_declared_for_version check (text_declared_hash is null or text_declared_hash = version_hash);
grant update (text_attached, text_document, text_document_name, text_sha256, text_attached_by, text_attached_at,
              text_declared_hash, text_declared_by, text_declared_by_account, text_declared_at) on agreement to portal_runtime;

alter table agreement_history
    add column document uuid references filed_document,
    add column document_name text,
    add constraint agreement_history_document_named check ((document is null) = (document_name is null));
