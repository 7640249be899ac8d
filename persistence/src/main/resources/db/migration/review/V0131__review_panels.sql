-- Review panels: who weighs a submission, the votes, the conclusion. Until the conclusion the panel is seen by the
-- region, the ministry and the portal, not by the parties' provinces; only the region changes it.

create table review_panel (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    round integer not null check (round > 0),
    conclude_by date not null,
    named_by_account uuid not null references account,
    named_by text not null,
    named_at timestamptz not null,
    verdict text check (verdict in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    conclusion text check (length(conclusion) <= 4000),
    document_number text check (length(document_number) <= 100),
    concluded_at timestamptz,
    changed_at timestamptz not null,
    version bigint not null,
    constraint review_panel_once unique (agreement_id, round),
    constraint review_panel_concluded check ((verdict is null) = (concluded_at is null))
);

create table review_member (
    id uuid primary key,
    panel_id uuid not null references review_panel,
    position integer not null check (position >= 0),
    account uuid not null references account,
    name text not null,
    title text not null,
    organisation_name text not null,
    chair boolean not null,
    replaced boolean not null,
    recusal text check (length(recusal) <= 4000),
    recused_at timestamptz,
    verdict text check (verdict in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    opinion text check (length(opinion) <= 4000),
    voted_at timestamptz,
    constraint review_member_once unique (panel_id, account),
    constraint review_member_recused_does_not_vote check (recusal is null or verdict is null),
    constraint review_member_vote_has_opinion check ((verdict is null) = (opinion is null))
);
create index review_member_panel on review_member (panel_id, position);
create index review_member_account on review_member (account);
create unique index review_member_one_chair on review_member (panel_id) where chair and not replaced;

revoke delete on review_panel, review_member from portal_runtime;

-- Four eyes once more: nobody who worked on the text sits on its panel.
create function review_member_is_unbiased() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    biased boolean;
begin
    perform set_config('app.reads', '1', true);
    select exists (select from agreement_history h join review_panel p on p.agreement_id = h.agreement_id
                    where p.id = new.panel_id and h.account = new.account
                      and h.turn in ('DRAFTED', 'REVISED', 'SENT_TO_PARTIES', 'CONCURRED', 'SUBMITTED')) into biased;
    perform set_config('app.reads', coalesce(reads, ''), true);
    if biased then
        raise exception 'account % has worked on the text and sits on no panel of it', new.account using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_member_is_unbiased before insert on review_member
    for each row execute function review_member_is_unbiased();

-- The votes stand once the panel has concluded.
create function review_member_stands() returns trigger language plpgsql as $$
begin
    if exists (select from review_panel p where p.id = new.panel_id and p.concluded_at is not null) then
        raise exception 'panel % has concluded', new.panel_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_member_stands before update on review_member
    for each row execute function review_member_stands();

-- Bits 38-43 are the regions; 0, 1 and 38-43 are all but provinces, the public and the administration.
create policy review_panel_read on review_panel for select using (exists (select from agreement a where a.id = agreement_id
    and (concluded_at is not null or (a.audience & (select app_reads()) & ((63::bigint << 38) | 3)) <> 0)));
create policy review_panel_add on review_panel for insert with check (exists (select from agreement a where a.id = agreement_id
    and (a.audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0));
create policy review_panel_change on review_panel for update using (exists (select from agreement a where a.id = agreement_id
    and (a.audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0));
alter table review_panel enable row level security, force row level security;

create policy review_member_read on review_member for select using (exists (select from review_panel p where p.id = panel_id));
create policy review_member_add on review_member for insert with check (exists (select from review_panel p
    join agreement a on a.id = p.agreement_id where p.id = panel_id
     and (a.audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0));
create policy review_member_change on review_member for update using (exists (select from review_panel p
    join agreement a on a.id = p.agreement_id where p.id = panel_id
     and (a.audience & (select app_writes()) & ((63::bigint << 38) | 1)) <> 0));
alter table review_member enable row level security, force row level security;

-- Accounts are the administration's; of those who may sit on a panel a coordinator learns name, title and body.
create function review_candidates(of_provinces text[])
    returns table (account uuid, name text, title text, organisation uuid, organisation_name text, province text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '9', true);
    return query
        select a.id, a.full_name, a.position, o.id, o.name, o.province
          from account a join organisation o on o.id = a.organisation_id and o.active
         where a.status = 'ACTIVE' and exists (
               select from account_grant g join province p on p.region_code = g.region
                where g.account_id = a.id and g.role in ('REVIEWER', 'REGIONAL_COORDINATOR') and p.code = any (of_provinces))
         order by a.full_name collate "vi-x-icu", a.id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
