-- What ends with an establishment, and comes back when its end was entered by mistake.

insert into establishment_transition values ('DISSOLVED', 'ACTIVE');

create table establishment_body_closing (
    establishment_id uuid not null references establishment,
    accounts uuid[] not null,
    closed_at timestamptz not null,
    undone_at timestamptz check (undone_at >= closed_at),
    primary key (establishment_id, closed_at)
);
comment on table establishment_body_closing is 'Bodies closed because their establishments are no more.';
comment on column establishment_body_closing.accounts is 'Those that were shut with it, which are opened with it again.';
create unique index establishment_body_closing_standing on establishment_body_closing (establishment_id) where undone_at is null;
create index establishment_ended on establishment (id) where state in ('DISSOLVED', 'MERGED');
create policy establishment_body_closing_portal on establishment_body_closing
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table establishment_body_closing enable row level security, force row level security;
revoke update, delete on establishment_body_closing from portal_runtime;
grant update (undone_at) on establishment_body_closing to portal_runtime;
