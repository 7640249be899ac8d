-- Spreadsheets of criteria that wait for an administrator's decision, and which were taken over.

create table ocop_criteria_file (
    id uuid primary key,
    account uuid not null references account,
    file_name text not null check (length(file_name) between 1 and 255),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea,
    sent_at timestamptz not null,
    applies_from date,
    constraint ocop_criteria_file_kept_while_it_waits check ((content is null) = (applies_from is not null))
);
comment on column ocop_criteria_file.content is 'As it was sent; gone once it is taken over.';
create index ocop_criteria_file_newest on ocop_criteria_file (sent_at desc);

create policy ocop_criteria_file_read on ocop_criteria_file for select using (((select app_reads()) & 9) <> 0);
create policy ocop_criteria_file_add on ocop_criteria_file for insert with check (((select app_writes()) & 9) <> 0);
create policy ocop_criteria_file_change on ocop_criteria_file for update
    using (applies_from is null and ((select app_writes()) & 9) <> 0)
    with check (((select app_writes()) & 9) <> 0);
create policy ocop_criteria_file_remove on ocop_criteria_file for delete
    using (applies_from is null and ((select app_writes()) & 9) <> 0);
alter table ocop_criteria_file enable row level security, force row level security;
revoke update on ocop_criteria_file from portal_runtime;
grant update (content, applies_from) on ocop_criteria_file to portal_runtime;
