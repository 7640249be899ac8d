-- Decisions on scored dossiers, and the certificates that follow. A certificate is public; a decision is seen with its dossier.

create table ruling (
    id uuid primary key,
    dossier uuid not null references dossier,
    outcome text not null check (outcome in ('RECOGNISED', 'DECLINED', 'FORWARDED', 'FIVE_REFUSED')),
    decision_number text not null check (length(decision_number) between 1 and 200),
    decided_on date not null,
    decision_signer text not null check (length(decision_signer) between 1 and 200),
    score numeric(5, 2) not null check (score between 0 and 100),
    words text check (length(words) between 1 and 2000),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    version bigint not null,
    constraint ruling_why check (outcome not in ('DECLINED', 'FIVE_REFUSED') or words is not null)
);
create index ruling_of_dossier on ruling (dossier, at);

create table certificate (
    id uuid primary key,
    dossier uuid not null unique references dossier,
    product uuid not null references product,
    product_name text not null,
    producer uuid not null references establishment,
    producer_name text not null,
    province text not null references province,
    commune_name text not null,
    code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{16}$'),
    number text not null check (length(number) between 1 and 200),
    stars integer not null check (stars between 3 and 5),
    decision_number text not null,
    decided_on date not null,
    decision_signer text not null,
    valid_until date not null,
    issued_at timestamptz not null,
    reminded integer check (reminded in (30, 90)),
    replaced_at timestamptz,
    revocation_number text,
    revoked_on date,
    revocation_signer text,
    revocation_reason text check (length(revocation_reason) between 1 and 2000),
    revoked_by text,
    revoked_at timestamptz,
    audience bigint not null,
    version bigint not null,
    constraint certificate_for_36_months check (valid_until = (decided_on + interval '36 months')::date),
    constraint certificate_revoked_whole check (num_nonnulls(revocation_number, revoked_on, revocation_signer,
        revocation_reason, revoked_by, revoked_at) in (0, 6))
);
comment on column certificate.valid_until is 'The first day on which it is no longer valid.';
-- One at a time for a product.
create unique index certificate_in_force on certificate (product) where replaced_at is null and revoked_at is null;
create index certificate_of_producer on certificate (producer);
create index certificate_of_province on certificate (province, valid_until);
create index certificate_ending on certificate (valid_until) where replaced_at is null and revoked_at is null;

-- What was given stands; it is revoked or replaced once and for good.
create function certificate_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if (new.dossier, new.product, new.product_name, new.producer, new.producer_name, new.province, new.commune_name, new.code,
                new.number, new.stars, new.decision_number, new.decided_on, new.decision_signer, new.valid_until)
            is distinct from (old.dossier, old.product, old.product_name, old.producer, old.producer_name, old.province,
                old.commune_name, old.code, old.number, old.stars, old.decision_number, old.decided_on, old.decision_signer,
                old.valid_until) then
            raise exception 'certificate % stands', old.id using errcode = 'check_violation';
        end if;
        if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
            raise exception 'certificate % is revoked for good', old.id using errcode = 'check_violation';
        end if;
    elsif not exists (select from ruling r where r.dossier = new.dossier and r.outcome = 'RECOGNISED'
            and r.decision_number = new.decision_number) then
        raise exception 'nobody has decided on certificate %', new.number using errcode = 'check_violation';
    end if;
    new.audience := 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province);
    return new;
end $$;
create trigger certificate_stands before insert or update on certificate
    for each row execute function certificate_stands();

revoke update, delete on ruling from portal_runtime;
revoke delete on certificate from portal_runtime;

create policy ruling_read on ruling for select using (exists (select from dossier d where d.id = dossier));
create policy ruling_add on ruling for insert with check (exists (select from dossier d where d.id = dossier
    and (d.state in ('SCORED', 'NOT_FIVE') and (d.audience & (select app_writes())) <> 0
        or d.state = 'FORWARDED' and ((select app_reads()) & 2) <> 0)));
alter table ruling enable row level security, force row level security;

create policy certificate_read on certificate for select using ((select app_reads()) <> 0);
create policy certificate_add on certificate for insert
    with check ((audience & (select app_writes())) <> 0 or stars = 5 and ((select app_reads()) & 2) <> 0);
-- Whoever decided revokes; a newer certificate replaces; the portal notes that it has reminded.
create policy certificate_change on certificate for update
    using ((audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0);
alter table certificate enable row level security, force row level security;
