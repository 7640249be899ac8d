-- Saved views of the register: filters and an order under a name. A person's own, or shown to the whole unit.

create table saved_view (
    id uuid primary key,
    account uuid not null references account,
    organisation uuid not null references organisation,
    name text not null check (length(name) between 2 and 60 and name is nfc normalized),
    query text not null check (length(query) <= 1000),
    shared boolean not null,
    version bigint not null default 0
);
comment on column saved_view.query is 'The filters and the order as they stand in the address, without the question mark.';
create unique index saved_view_name_once on saved_view (account, portal_unaccent(lower(name)));
create index saved_view_organisation on saved_view (organisation) where shared;

-- The view with which the register opens for a person; it may be one that a colleague shares.
create table saved_view_default (
    account uuid primary key references account,
    view uuid not null references saved_view on delete cascade
);
create index saved_view_default_view on saved_view_default (view);

create policy saved_view_read on saved_view for select
    using (account::text = (select app_actor())
           or shared and organisation = (select a.organisation_id from account a where a.id::text = (select app_actor())));
create policy saved_view_add on saved_view for insert
    with check (account::text = (select app_actor())
                and organisation = (select a.organisation_id from account a where a.id::text = (select app_actor())));
create policy saved_view_change on saved_view for update using (account::text = (select app_actor()));
create policy saved_view_remove on saved_view for delete using (account::text = (select app_actor()));
alter table saved_view enable row level security, force row level security;

create policy saved_view_default_own on saved_view_default using (account::text = (select app_actor()));
alter table saved_view_default enable row level security, force row level security;

-- The orders of the register that an index gives.
create index agreement_in_order_of_title on agreement (title collate "vi-x-icu", id);
create index agreement_in_order_of_end on agreement (ends_on, id);
