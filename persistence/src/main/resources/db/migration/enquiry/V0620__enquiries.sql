-- Enquiries of buyers. Who sees the record of the product sees what was asked; how anybody is reached stands in a table of its
-- own, which opens to the producer once it agreed and to officials never.

create table enquiry (
    id uuid primary key,
    receipt text not null unique check (receipt ~ '^[2-9A-HJ-NP-Z]{10}$'),
    state text not null check (state in ('OPEN', 'AGREED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'CLOSED')),
    product uuid not null references product,
    product_name text not null,
    producer_name text not null,
    product_address text not null,
    purpose text not null check (purpose in ('QUOTE', 'CONTACT')),
    quantity numeric check (quantity > 0 and quantity <= 1000000000),
    unit text check (length(unit) between 1 and 60),
    needed_when text check (length(needed_when) between 1 and 200),
    deliver_to text check (length(deliver_to) between 1 and 200),
    words text check (length(words) between 1 and 2000),
    kind text not null check (kind in
        ('RETAILER', 'WHOLESALER', 'CATERER', 'PROCESSOR', 'EXPORTER', 'OTHER_BODY', 'CONSUMER')),
    buyer_organisation text check (length(buyer_organisation) between 1 and 200),
    asked_at timestamptz not null,
    remind_on date not null,
    due_on date not null check (due_on > remind_on),
    reminded_at timestamptz,
    ended_at timestamptz,
    answered_by text,
    decline_reason text check (decline_reason in
        ('OUT_OF_STOCK', 'TOO_LITTLE', 'TOO_MUCH', 'NO_DELIVERY', 'SOLD_ELSEWHERE', 'OTHER')),
    answer text check (length(answer) between 1 and 2000),
    quote_price numeric check (quote_price > 0 and quote_price <= 1000000000),
    quote_unit text check (length(quote_unit) between 1 and 60),
    quote_minimum numeric check (quote_minimum > 0 and quote_minimum <= 1000000000),
    quote_valid_until date,
    closing text check (closing in ('PRODUCER_GONE', 'PRODUCT_WITHDRAWN', 'CERTIFICATE_REVOKED')),
    outcome_buyer text check (outcome_buyer in ('TRADED', 'TALKING', 'NOTHING')),
    value_buyer text check (value_buyer in
        ('BELOW_10_MILLION', 'BELOW_50_MILLION', 'BELOW_200_MILLION', 'BELOW_1_BILLION', 'FROM_1_BILLION')),
    said_buyer_at timestamptz,
    outcome_producer text check (outcome_producer in ('TRADED', 'TALKING', 'NOTHING')),
    value_producer text check (value_producer in
        ('BELOW_10_MILLION', 'BELOW_50_MILLION', 'BELOW_200_MILLION', 'BELOW_1_BILLION', 'FROM_1_BILLION')),
    said_producer_at timestamptz,
    news text check (news in ('ASKED', 'AGREED', 'DECLINED', 'LAPSED', 'CLOSED', 'OUTCOME')),
    forgotten_at timestamptz,
    version bigint not null,
    constraint enquiry_quantity_has_unit check ((quantity is null) = (unit is null)),
    constraint enquiry_quote_asks_quantity check (purpose <> 'QUOTE' or quantity is not null),
    constraint enquiry_ended check ((state = 'OPEN') = (ended_at is null)),
    constraint enquiry_answered check ((answered_by is not null) = (state in ('AGREED', 'DECLINED'))),
    constraint enquiry_words_are_an_answers check (answer is null or answered_by is not null),
    constraint enquiry_declined check ((decline_reason is not null) = (state = 'DECLINED')),
    constraint enquiry_closed check ((closing is not null) = (state = 'CLOSED')),
    constraint enquiry_quote_whole check ((quote_price is null) = (quote_unit is null)
        and (quote_price is not null or num_nonnulls(quote_minimum, quote_valid_until) = 0)),
    constraint enquiry_quote_of_agreed check (quote_price is null or state = 'AGREED'),
    constraint enquiry_outcome_of_agreed check (state = 'AGREED' or num_nonnulls(outcome_buyer, outcome_producer) = 0),
    constraint enquiry_outcome_whole check ((outcome_buyer is null) = (said_buyer_at is null)
        and (outcome_producer is null) = (said_producer_at is null)
        and (value_buyer is null or outcome_buyer = 'TRADED') and (value_producer is null or outcome_producer = 'TRADED'))
);
comment on column enquiry.product_name is 'Of the day it was asked, as producer_name and product_address.';
comment on column enquiry.buyer_organisation is 'Null when the buyer does not want it shown before an answer, and once the contacts were deleted.';
comment on column enquiry.quote_price is 'In đồng for a unit.';
comment on column enquiry.news is 'What the buyer has still to be told by mail; the portal sends it.';
create index enquiry_of_product on enquiry (product, asked_at desc);
create index enquiry_waits on enquiry (due_on) where state = 'OPEN';
create index enquiry_news on enquiry (asked_at) where news is not null;
create index enquiry_remembered on enquiry (ended_at) where forgotten_at is null;

-- What was asked stands, and how the waiting ended too; the same as EnquiryState.mayBecome, compared by a test.
create function enquiry_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' then
            raise exception 'an enquiry begins open, not as %', new.state using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if new.state <> old.state and old.state <> 'OPEN' then
        raise exception 'enquiry % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    if (new.receipt, new.product, new.product_name, new.producer_name, new.product_address, new.purpose, new.quantity, new.unit,
            new.needed_when, new.deliver_to, new.words, new.kind, new.asked_at, new.remind_on, new.due_on)
        is distinct from (old.receipt, old.product, old.product_name, old.producer_name, old.product_address, old.purpose,
            old.quantity, old.unit, old.needed_when, old.deliver_to, old.words, old.kind, old.asked_at,
            old.remind_on, old.due_on)
        or old.state <> 'OPEN' and (new.ended_at, new.answered_by, new.answer, new.decline_reason, new.quote_price, new.quote_unit,
            new.quote_minimum, new.quote_valid_until, new.closing)
        is distinct from (old.ended_at, old.answered_by, old.answer, old.decline_reason, old.quote_price, old.quote_unit,
            old.quote_minimum, old.quote_valid_until, old.closing)
        or old.outcome_buyer <> 'TALKING' and (new.outcome_buyer, new.value_buyer) is distinct from (old.outcome_buyer, old.value_buyer)
        or old.outcome_producer <> 'TALKING'
            and (new.outcome_producer, new.value_producer) is distinct from (old.outcome_producer, old.value_producer)
        or new.buyer_organisation is distinct from old.buyer_organisation
            and (new.forgotten_at is null or new.buyer_organisation is not null)
        or old.forgotten_at is not null and new.forgotten_at is distinct from old.forgotten_at then
        raise exception 'enquiry % stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger enquiry_stands before insert or update on enquiry
    for each row execute function enquiry_stands();
revoke delete on enquiry from portal_runtime;

create policy enquiry_read on enquiry for select using (exists (select from product p where p.id = product));
create policy enquiry_add on enquiry for insert with check (((select app_writes()) & 1) <> 0);
create policy enquiry_change on enquiry for update using (product_is_written(product));
alter table enquiry enable row level security, force row level security;

create table enquiry_contact (
    enquiry uuid not null references enquiry,
    side text not null check (side in ('BUYER', 'PRODUCER')),
    name text not null check (length(name) between 1 and 120),
    organisation text,
    phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    email text check (length(email) <= 254),
    consented_at timestamptz not null,
    primary key (enquiry, side),
    constraint enquiry_contact_reaches check (num_nonnulls(phone, email) > 0)
);
comment on table enquiry_contact is 'Kept while the enquiry waits and for the days of portal.enquiry.keep-days after it ended.';
revoke update on enquiry_contact from portal_runtime;

-- Whether the acting body makes what this enquiry is about, and in one of these states.
create function enquiry_is_own(which uuid, states text[]) returns boolean language sql stable
    return exists (select from enquiry q join product p on p.id = q.product
                    where q.id = which and q.state = any (states) and p.establishment_id = (select app_organisation()));

create policy enquiry_contact_read on enquiry_contact for select
    using (((select app_reads()) & 1) <> 0 or enquiry_is_own(enquiry, array['AGREED']));
create policy enquiry_contact_add on enquiry_contact for insert
    with check (((select app_writes()) & 1) <> 0 or side = 'PRODUCER' and enquiry_is_own(enquiry, array['OPEN', 'AGREED']));
create policy enquiry_contact_remove on enquiry_contact for delete using (((select app_writes()) & 1) <> 0);
alter table enquiry_contact enable row level security, force row level security;
