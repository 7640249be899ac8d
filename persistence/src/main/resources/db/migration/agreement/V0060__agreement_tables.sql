-- Agreements: their text, and every turn of their way into force. The constraints mirror the rules of the domain.

create table agreement (
    id uuid primary key,
    status text not null,
    title text not null check (length(title) between 1 and 200),
    field text,
    purpose text check (length(purpose) <= 4000),
    starts_on date,
    ends_on date,
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    rounds integer not null check (rounds >= 0),
    submitted_by_account uuid references account,
    reviewer_account uuid references account,
    reviewer_name text,
    approved_on date,
    in_force_on date,
    changed_at timestamptz not null,
    version bigint not null,
    audience bigint not null default 0,
    constraint agreement_term_in_order check (ends_on > starts_on),
    constraint agreement_four_eyes check (reviewer_account <> submitted_by_account),
    constraint agreement_reviewed_before_approved check (approved_on is null or reviewer_account is not null),
    constraint agreement_in_force_has_date check ((status = 'IN_FORCE') = (in_force_on is not null))
);
comment on column agreement.version_hash is 'SHA-256 of the canonical text; concurrences and signatures name it.';
comment on column agreement.audience is 'Who may see the row, as a bit mask; kept by triggers, never by the application.';
create index agreement_changed on agreement (changed_at desc);
create index agreement_title on agreement using gin (portal_unaccent(lower(title)) gin_trgm_ops);

create table agreement_party (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    position integer not null check (position >= 0),
    organisation uuid not null references organisation,
    name text not null,
    province text not null references province,
    focal_point uuid references organisation,
    focal_point_name text,
    contact_name text check (length(contact_name) <= 200),
    contact_phone text check (length(contact_phone) <= 200),
    contact_email text check (length(contact_email) <= 200),
    benefit text check (length(benefit) <= 4000),
    constraint agreement_party_once unique (agreement_id, organisation)
);
create index agreement_party_organisation on agreement_party (organisation);
create index agreement_party_focal_point on agreement_party (focal_point);
create index agreement_party_province on agreement_party (province);

create table agreement_commitment (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    position integer not null check (position >= 0),
    text text not null check (length(text) between 1 and 4000),
    baseline numeric,
    target numeric,
    unit text check (length(unit) <= 40),
    due_on date,
    implementer uuid references organisation,
    implementer_name text,
    implementer_province text references province,
    leader_name text check (length(leader_name) <= 200),
    leader_position text check (length(leader_position) <= 200),
    verifier uuid references organisation,
    verifier_name text,
    verifier_province text references province
);
create index agreement_commitment_agreement on agreement_commitment (agreement_id);

create table agreement_clause (
    agreement_id uuid not null references agreement,
    position integer not null,
    heading text not null check (length(heading) <= 200),
    body text not null check (length(body) <= 4000),
    primary key (agreement_id, position)
);

create table agreement_concurrence (
    agreement_id uuid not null references agreement,
    position integer not null,
    party uuid not null references organisation,
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    account uuid not null references account,
    person text not null,
    at timestamptz not null,
    primary key (agreement_id, position),
    constraint agreement_concurrence_once unique (agreement_id, party) deferrable initially deferred
);

create table agreement_return_reason (
    agreement_id uuid not null references agreement,
    position integer not null,
    round integer not null check (round > 0),
    code text not null,
    section text not null,
    note text not null check (length(note) <= 4000),
    answer text check (length(answer) <= 4000),
    primary key (agreement_id, position)
);

create table agreement_signature (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    party uuid not null references organisation,
    signer_name text not null,
    signer_position text not null,
    capacity text not null,
    authorising_decision text,
    number text not null,
    signed_on date not null,
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    scan uuid not null references filed_document,
    scan_name text not null,
    scan_sha256 text not null check (scan_sha256 ~ '^[0-9a-f]{64}$'),
    recorded_by_account uuid not null references account,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint agreement_signature_once unique (agreement_id, party),
    constraint agreement_signature_delegation check (capacity <> 'BY_DELEGATION' or authorising_decision is not null)
);

create table agreement_history (
    agreement_id uuid not null references agreement,
    position integer not null,
    turn text not null,
    status text not null,
    account uuid references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    note text,
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    primary key (agreement_id, position)
);

-- Nothing is deleted: agreements stay, signatures and history are only ever added to.
revoke delete on agreement from portal_runtime;
revoke update, delete on agreement_signature, agreement_history from portal_runtime;

-- Which state may follow which; the same list as AgreementStatus.canBecome, compared by a test.
create table agreement_transition (
    from_status text not null,
    to_status text not null,
    primary key (from_status, to_status)
);
insert into agreement_transition values
    ('DRAFT', 'NEGOTIATION'),
    ('NEGOTIATION', 'SUBMITTED'),
    ('SUBMITTED', 'UNDER_REVIEW'),
    ('UNDER_REVIEW', 'RETURNED'),
    ('UNDER_REVIEW', 'APPROVED'),
    ('RETURNED', 'SUBMITTED'),
    ('APPROVED', 'SIGNED'),
    ('SIGNED', 'IN_FORCE');
revoke insert, update, delete on agreement_transition from portal_runtime;

create function agreement_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'an agreement begins as a draft, not as %', new.status using errcode = 'check_violation';
        end if;
    elsif new.status <> old.status
        and not exists (select from agreement_transition t where t.from_status = old.status and t.to_status = new.status) then
        raise exception 'agreement % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    elsif old.status in ('APPROVED', 'SIGNED', 'IN_FORCE') and new.version_hash <> old.version_hash then
        raise exception 'the approved text of agreement % stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_keep_in_step before insert or update on agreement
    for each row execute function agreement_keep_in_step();
