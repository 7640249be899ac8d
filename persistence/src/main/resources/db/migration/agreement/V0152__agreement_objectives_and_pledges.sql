-- Which objectives of plans an agreement serves, and what its parties put in.

-- Objectives are one text, a line each: plan, tab, objective.
alter table agreement
    add column objectives text not null default '' check (objectives ~ '^([^\t\n]*\t[^\t\n]*(\n|$))*$'),
    add column objective_reason text check (length(objective_reason) <= 4000);
grant update (objectives, objective_reason) on agreement to portal_runtime;

create table agreement_pledge (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    position integer not null check (position >= 0),
    party uuid references organisation,
    party_name text,
    kind text not null,
    amount numeric,
    what text check (length(what) <= 200),
    unit text check (length(unit) <= 40),
    months integer check (months between 1 and 120),
    purpose text check (length(purpose) <= 4000),
    due_on date,
    commitment uuid references agreement_commitment deferrable initially deferred,
    constraint agreement_pledge_kind check (kind in ('MONEY', 'IN_KIND', 'PEOPLE')),
    constraint agreement_pledge_of_its_kind check (
        (kind = 'IN_KIND' or (what is null and unit is null)) and (kind = 'PEOPLE' or months is null))
);
comment on column agreement_pledge.amount is 'Whole đồng for money, else a quantity or a number of people.';
create index agreement_pledge_agreement on agreement_pledge (agreement_id);

create policy agreement_pledge_read on agreement_pledge for select
    using (exists (select from agreement a where a.id = agreement_id));
create policy agreement_pledge_add on agreement_pledge for insert with check (exists
    (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
create policy agreement_pledge_change on agreement_pledge for update using (exists
    (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
create policy agreement_pledge_remove on agreement_pledge for delete using (exists
    (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
alter table agreement_pledge enable row level security, force row level security;
