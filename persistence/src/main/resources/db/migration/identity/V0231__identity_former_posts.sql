-- Who was who then: the posts people have left. Seen by administrators, the portal and the person; never changed.

create table account_post (
    id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account,
    full_name text not null,
    "position" text not null,
    organisation_id uuid not null references organisation,
    organisation_name text not null,
    roles text not null,
    last_day date not null,
    recorded_at timestamp with time zone not null
);
create index account_post_account on account_post (account_id, recorded_at);
create policy account_post_read on account_post for select
    using (((select app_reads()) & 9) <> 0 or account_id::text = (select app_actor()));
create policy account_post_add on account_post for insert with check (((select app_writes()) & 9) <> 0);
alter table account_post enable row level security, force row level security;
revoke update, delete on account_post from portal_runtime;
