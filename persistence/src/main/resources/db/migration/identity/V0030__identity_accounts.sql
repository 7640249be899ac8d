-- Accounts, the roles they hold and the one-time links that open them. Seen by the portal itself (bit 0) and by
-- administrators (bit 3); each person also sees, and may change, the row of their own account, but not its roles.

create table account (
    id uuid primary key,
    username text not null unique check (username ~ '^[a-z0-9]+(\.[a-z0-9]+)*$' and length(username) between 3 and 60),
    full_name text not null check (length(full_name) between 2 and 120 and full_name is nfc normalized),
    position text not null check (length(position) between 2 and 120 and position is nfc normalized),
    organisation_id uuid not null references organisation,
    status text not null check (status in ('INVITED', 'ACTIVE', 'SUSPENDED')),
    password_hash text,
    demo boolean not null,
    version bigint not null,
    constraint account_active_has_password check (status <> 'ACTIVE' or password_hash is not null)
);
comment on column account.demo is 'One of the illustrative cast: a portal in production mode refuses to start beside it.';
create index account_organisation on account (organisation_id);

create table account_grant (
    account_id uuid not null references account,
    role text not null check (role in ('PROVINCIAL_OFFICIAL', 'CLERK', 'REGIONAL_COORDINATOR', 'MINISTRY_STAFF', 'AUDITOR', 'ADMINISTRATOR')),
    reach text not null check (reach in ('OWN_PROVINCE', 'REGION', 'NATION')),
    region text references region,
    constraint account_grant_region_goes_with_reach check ((reach = 'REGION') = (region is not null)),
    constraint account_grant_once unique nulls not distinct (account_id, role, region)
);

create table activation_link (
    token_digest text primary key check (token_digest ~ '^[0-9a-f]{64}$'),
    account_id uuid references account,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone
);
comment on table activation_link is 'One-time links; the token itself is never stored. Without an account: the first administrator''s.';
create index activation_link_account on activation_link (account_id);

create policy account_read on account for select
    using (((select app_reads()) & 9) <> 0 or id::text = (select app_actor()));
create policy account_add on account for insert with check (((select app_writes()) & 9) <> 0);
create policy account_change on account for update
    using (((select app_writes()) & 9) <> 0 or id::text = (select app_actor()));
alter table account enable row level security, force row level security;
revoke delete on account from portal_runtime;

create policy account_grant_read on account_grant for select
    using (((select app_reads()) & 9) <> 0 or account_id::text = (select app_actor()));
create policy account_grant_add on account_grant for insert with check (((select app_writes()) & 9) <> 0);
create policy account_grant_remove on account_grant for delete using (((select app_writes()) & 9) <> 0);
alter table account_grant enable row level security, force row level security;

create policy activation_link_read on activation_link for select using (((select app_reads()) & 9) <> 0);
create policy activation_link_add on activation_link for insert with check (((select app_writes()) & 9) <> 0);
create policy activation_link_change on activation_link for update using (((select app_writes()) & 9) <> 0);
create policy activation_link_remove on activation_link for delete using (((select app_writes()) & 9) <> 0);
alter table activation_link enable row level security, force row level security;
