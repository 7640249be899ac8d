-- What parties really put in: a ledger for each pledge of an agreement that has entered into force. Entries are added and
-- nothing else ever happens to them; what was wrong is reversed by a counter entry.

create table pledge_ledger (
    id uuid primary key references agreement_pledge,
    agreement_id uuid not null references agreement,
    position integer not null check (position >= 0),
    giver uuid not null references organisation,
    giver_name text not null,
    kind text not null check (kind in ('MONEY', 'IN_KIND', 'PEOPLE')),
    pledged numeric not null check (pledged > 0 and (kind = 'IN_KIND' or pledged = trunc(pledged))),
    what text,
    unit text,
    months integer,
    purpose text not null,
    due_on date not null,
    waits boolean not null default false,
    version bigint not null,
    constraint pledge_ledger_of_its_kind check (
        (kind = 'IN_KIND' or (what is null and unit is null)) and (kind = 'PEOPLE' or months is null))
);
comment on column pledge_ledger.waits is 'Whether the receiver''s answer to something is still to come.';
create index pledge_ledger_agreement on pledge_ledger (agreement_id, position);
create index pledge_ledger_waits on pledge_ledger (agreement_id) where waits;

create table pledge_entry (
    id uuid primary key,
    ledger_id uuid not null references pledge_ledger,
    number integer not null check (number >= 1),
    kind text not null check (kind in ('REPORTED', 'CONFIRMED', 'REFUSED', 'USED', 'REVERSED')),
    about uuid references pledge_entry,
    amount numeric not null check (amount > 0 and amount < 1000000000000000 and scale(amount) <= 4),
    party uuid not null references organisation,
    party_name text not null,
    day date not null,
    note text not null check (length(note) <= 2000),
    document uuid references filed_document,
    document_name text,
    account uuid not null references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    unique (ledger_id, number),
    constraint pledge_entry_about check ((about is null) = (kind in ('REPORTED', 'USED'))),
    constraint pledge_entry_reasons check (kind not in ('USED', 'REFUSED', 'REVERSED') or length(trim(note)) > 0),
    constraint pledge_entry_document_named check ((document is null) = (document_name is null))
);
-- One answer to what was reported, and one reversal of anything.
create unique index pledge_entry_answered on pledge_entry (about) where kind in ('CONFIRMED', 'REFUSED');
create unique index pledge_entry_reversed on pledge_entry (about) where kind = 'REVERSED';
create index pledge_entry_about_any on pledge_entry (about);

revoke delete on pledge_ledger from portal_runtime;
revoke update on pledge_ledger from portal_runtime;
grant update (waits, version) on pledge_ledger to portal_runtime;
revoke update, delete on pledge_entry from portal_runtime;

-- What a party has received and not used, once the entry is written; concurrent writers wait for each other.
create function pledge_entry_fits() returns trigger language plpgsql as $$
declare
    ledger pledge_ledger;
    original pledge_entry;
    left_over numeric;
begin
    select * into ledger from pledge_ledger where id = new.ledger_id for update;
    if ledger.kind <> 'IN_KIND' and new.amount <> trunc(new.amount) then
        raise exception 'money and people are whole, not %', new.amount using errcode = 'check_violation';
    end if;
    if new.kind in ('REPORTED', 'CONFIRMED') and new.party = ledger.giver then
        raise exception 'what % gives it does not receive', ledger.giver using errcode = 'check_violation';
    end if;
    if new.about is not null then
        select * into original from pledge_entry where id = new.about;
        if original.ledger_id is distinct from new.ledger_id or original.about is not null
                or (original.amount, original.party) is distinct from (new.amount, new.party)
                or (new.kind in ('CONFIRMED', 'REFUSED') and original.kind <> 'REPORTED')
                or exists (select from pledge_entry e where e.about = new.about and e.id <> new.id
                            and (e.kind in ('REFUSED', 'REVERSED') or new.kind <> 'REVERSED')) then
            raise exception 'entry % does not answer entry %', new.number, new.about using errcode = 'check_violation';
        end if;
    end if;
    select coalesce(sum(case when e.kind = 'REPORTED' then e.amount else -e.amount end), 0) into left_over
      from pledge_entry e
     where e.ledger_id = new.ledger_id and e.party = new.party
       and not exists (select from pledge_entry r where r.about = e.id and r.kind = 'REVERSED')
       and (e.kind = 'USED' or e.kind = 'REPORTED'
            and exists (select from pledge_entry c where c.about = e.id and c.kind = 'CONFIRMED'));
    if left_over < 0 then
        raise exception 'more is used of pledge % than was received', new.ledger_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger pledge_entry_fits after insert on pledge_entry for each row execute function pledge_entry_fits();

create policy pledge_ledger_read on pledge_ledger for select
    using (exists (select from agreement a where a.id = agreement_id));
create policy pledge_ledger_add on pledge_ledger for insert with check (exists
    (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
create policy pledge_ledger_change on pledge_ledger for update using (exists
    (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
alter table pledge_ledger enable row level security, force row level security;

create policy pledge_entry_read on pledge_entry for select
    using (exists (select from pledge_ledger l where l.id = ledger_id));
create policy pledge_entry_add on pledge_entry for insert with check (exists
    (select from pledge_ledger l join agreement a on a.id = l.agreement_id
      where l.id = ledger_id and ((a.audience & (select app_writes())) <> 0
        or (select app_organisation()) = any (a.insiders))));
alter table pledge_entry enable row level security, force row level security;

-- Agreements that have entered into force already. What their text left open there is nothing to keep account of.
do $$
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    insert into pledge_ledger (id, agreement_id, position, giver, giver_name, kind, pledged, what, unit,
                               months, purpose, due_on, version)
    select p.id, a.id, p.position, p.party, p.party_name, p.kind, p.amount, p.what, p.unit, p.months, p.purpose,
           p.due_on, 0
      from agreement a join agreement_pledge p on p.agreement_id = a.id
     where a.status in ('IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED')
       and p.party is not null and p.amount > 0 and (p.kind = 'IN_KIND' or p.amount = trunc(p.amount))
       and p.purpose is not null and p.due_on is not null;
end $$;
