-- Spreadsheets of older papers that wait for their owner's decision, and what became of them.

create table paper_import (
    id uuid primary key,
    account uuid not null references account,
    file_name text not null check (length(file_name) between 1 and 255),
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    entered_at timestamptz,
    constraint paper_import_kept_while_it_waits check ((content is null) = (entered_at is not null)),
    constraint paper_import_expires_later check (expires_at > sent_at)
);
comment on column paper_import.content is 'As it was sent; gone once it is entered.';
create index paper_import_account on paper_import (account, sent_at desc);
create index paper_import_waiting on paper_import (expires_at) where entered_at is null;

create table paper_import_line (
    import_id uuid not null references paper_import,
    position integer not null,
    code text not null,
    title text not null,
    outcome text not null check (outcome in ('READY', 'EXISTING', 'FAULTY')),
    agreement uuid references agreement,
    primary key (import_id, position),
    constraint paper_import_line_tells_where check ((outcome = 'FAULTY') = (agreement is null))
);

-- A person's own only; the portal itself forgets what nobody decided on.
create policy paper_import_read on paper_import for select
    using (account::text = (select app_actor()) or ((select app_reads()) & 1) <> 0);
create policy paper_import_add on paper_import for insert with check (account::text = (select app_actor()));
create policy paper_import_change on paper_import for update using (account::text = (select app_actor()));
create policy paper_import_remove on paper_import for delete
    using (entered_at is null and (account::text = (select app_actor()) or ((select app_writes()) & 1) <> 0));
alter table paper_import enable row level security, force row level security;

create policy paper_import_line_read on paper_import_line for select
    using (exists (select from paper_import i where i.id = import_id));
create policy paper_import_line_add on paper_import_line for insert
    with check (exists (select from paper_import i where i.id = import_id and i.account::text = (select app_actor())));
alter table paper_import_line enable row level security, force row level security;
revoke update, delete on paper_import_line from portal_runtime;

-- What an import looks for: a paper of this number.
create index agreement_paper_number on agreement (upper(regexp_replace(paper_number, '\s', '', 'g'))) where paper_number is not null;
create index agreement_signature_number on agreement_signature (upper(regexp_replace(number, '\s', '', 'g')));
